import Testing

@testable import Hearsay

@Suite struct FigureConflictsTests {
  /// The figures that disagree, two by two, when each of `figures` stands in the record that holds it.
  private func conflicts(
    _ text: String, _ figures: [(words: String, value: Double, unit: String?, event: String)]
  ) throws -> [String] {
    var judged = try Judged(text)
    for index in judged.document.records.indices { judged.document.records[index].figures = [] }
    for figure in figures {
      let span = try judged.span(figure.words)
      for index in judged.document.records.indices
      where judged.document.records[index].content.contains(where: { $0.contains(span) }) {
        judged.document.records[index].figures.append(
          Figure(span: span, value: figure.value, unit: figure.unit, event: figure.event))
      }
    }
    let rules = try BuiltInPack.loaded.get().findingRules
    let assessment = judged.assessment(rules)
    return assessment.conflicts.compactMap { $0 }.map {
      let spans = [$0.figure, $0.otherFigure]
      return spans.map { String(decoding: assessment.bytes($0), as: UTF8.self) }
        .joined(separator: " / ")
    }
  }

  private let lawmakers = "Two lawmakers said that North Korea had deployed 15,000 troops."

  private func deployed(
    _ first: String, _ second: String? = nil, value: Double = 15_000, unit: String? = "troops"
  ) throws -> [String] {
    try conflicts(
      first + " " + (second ?? lawmakers),
      [
        ("10,000 troops", 10_000, "troops", "deployment"),
        ("15,000 troops", value, unit, "deployment"),
      ])
  }

  @Test func differentSourcesDifferentNumbers() throws {
    #expect(
      try deployed("Maria Lee said that Pyongyang deployed 10,000 troops.")
        == ["10,000 troops / 15,000 troops", "15,000 troops / 10,000 troops"])
  }

  @Test(arguments: [
    "Maria Lee said that Pyongyang deployed another 10,000 troops.",
    "Maria Lee said that Pyongyang deployed guns, including those of 10,000 troops.",
    "Maria Lee said that Seoul deployed 10,000 troops.",
    "Maria Lee said that someone deployed 10,000 troops.",
    "Maria Lee said that Pyongyang killed 10,000 troops.",
    "Two lawmakers said that Pyongyang deployed 10,000 troops.",
    "It rained when Pyongyang deployed 10,000 troops.",
  ])
  func whatIsNotTheSame(_ first: String) throws { #expect(try deployed(first) == []) }

  @Test func anotherTimeOrPlaceIsAnotherThing() throws {
    let first = "Maria Lee said that Pyongyang deployed 10,000 troops to Kursk in May."
    let second = "Two lawmakers said that North Korea had deployed 15,000 troops to Rostov."
    #expect(try deployed(first, second) == [])
    let third = "Two lawmakers said that North Korea had deployed 15,000 troops in June."
    #expect(try deployed(first, third) == [])
  }

  @Test func numbersFarApartAreOfDifferentThings() throws {
    #expect(
      try deployed("Maria Lee said that Pyongyang deployed 10,000 troops.", value: 150_000) == [])
    #expect(
      try deployed("Maria Lee said that Pyongyang deployed 10,000 troops.", unit: "guns") == [])
  }

  @Test func theDeadAreNotTheInjured() throws {
    let text =
      "Maria Lee said that 12 were killed in Syria. Police said that 15 were injured in Syria."
    let figures: [(words: String, value: Double, unit: String?, event: String)] = [
      ("12", 12, nil, "casualties"), ("15", 15, nil, "casualties"),
    ]
    #expect(try conflicts(text, figures) == [])
    #expect(try conflicts(text.replacing("injured", with: "killed"), figures).count == 2)
  }

  @Test func manyFiguresAreATable() throws {
    let sentences = (100..<160).map { "Lee \($0) said that Syria deployed \($0) men." }
    let figures = (100..<160).map { number in
      (words: "\(number) men", value: Double(number), unit: String?.none, event: "deployment")
    }
    #expect(try conflicts(sentences.joined(separator: " "), figures) == [])
  }
}
