import Testing

@testable import HearsayEvaluation

@Suite struct ErrorClassesTableTests {
  private let classes = ErrorClasses([
    QuoteFates(
      annotated: [
        .init(name: "mixed", fate: .wrongSource), .init(name: "direct", fate: .right),
        .init(name: "direct", fate: .alone), .init(name: "direct", fate: .alone),
      ],
      predicted: [.init(name: "r", fate: .wrongBoundary)])
  ])

  @Test func theMostErrorsStandFirst() {
    let lines = classes.description.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }
    let expected = [
      "annotated, by kind errors source boundary missed right all",
      "direct 2 0 0 2 1 3",
      "mixed 1 1 0 0 0 1",
      "",
      "predicted, by content rule errors source boundary nothing right all",
      "r 1 0 1 0 0 1",
      "",
    ]
    #expect(lines == expected)
  }

  @Test func columnsLineUp() {
    let lines = classes.description.split(separator: "\n")
    #expect(Set(lines.map(\.count)) == [40 + 6 * 9])
  }
}
