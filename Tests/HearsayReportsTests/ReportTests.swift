import Testing

@testable import HearsayReports

@Suite struct ReportTests {
  @Test(arguments: [
    ("story-1", "story-1"), ("a/../../b", "a_.._.._b"), ("..", "_."), (".hidden", "_hidden"),
    ("", "article"),
    ("e\u{301}té", "e_t_"), ("a\u{0}b\n", "a_b_"), ("towns:3", "towns_3"),
  ])
  func aNameCannotLeaveItsFolder(_ id: String, _ stem: String) {
    #expect(ReportFile(stem: id, ending: ".txt", bytes: []).stem == stem)
  }

  @Test func aNameFitsAFileSystem() {
    let file = ReportFile(stem: String(repeating: "a", count: 5000), ending: ".txt", bytes: [])
    #expect(file.stem.utf8.count == 180)
  }

  @Test func aPartKnowsItsSize() {
    let part = ReportPart([1, 2], files: [ReportFile(stem: "a", ending: ".b", bytes: [3])])
    #expect(part.size == 3)
  }
}
