import Testing

@testable import Hearsay

@Suite struct FigureFinderTests {
  private func figures(_ content: String) -> [Figure] {
    let text = "Lee said that \(content)."
    return PackFixture.document(PackFixture.article(text)).records.first?.figures ?? []
  }

  @Test(arguments: [
    ("the town had 10,000 bridges", 10_000), ("it had cost $2.3bn", 2_300_000_000),
    ("it had cost 1.5 million dollars", 1_500_000),
    ("it rose by 12 per cent", 12), ("it rose by three percentage points", 3),
    ("six hundred people were there", 600),
    ("two dozen people were there", 24), ("half a million people were there", 500_000),
  ])
  func readsNumbers(_ content: String, _ value: Double) {
    #expect(figures(content).map(\.value) == [value])
  }

  @Test(arguments: [
    "the bridge closed in 2024", "the bridge closed on July 4", "the bridge closed at 9:30",
    "Article 5 was clear",
    "Flight 370 was late", "the G7 had met", "a 19-year-old was there", "it was the 12th bridge",
    "the bridge closed two years ago",
  ])
  func otherNumbersAreNoFigures(_ content: String) {
    #expect(figures(content) == [])
  }

  @Test func rangesHaveTwoEnds() throws {
    for words in ["30 to 40 bridges", "30-40 bridges", "between 30 and 40 bridges"] {
      let figure = try #require(figures("\(words) were closed").first, "\(words)")
      #expect(figure.value == 30 && figure.upper == 40 && figure.unit == "bridges", "\(words)")
    }
    #expect(figures("30 to 40 million people were there").first?.value == 30_000_000)
  }

  @Test func wordsWithoutANumberHaveNoValue() {
    let figure = figures("hundreds of people were there").first
    #expect(figure?.value == nil)
    #expect(figure?.unit == "people")
  }

  @Test func everyContentIsReadOnItsOwn() {
    let text = "“The town has 12 bridges,” Lee said, “and 30 roads for all of us.”"
    let records = PackFixture.document(PackFixture.article(text)).records
    #expect(records.flatMap(\.figures).map(\.unit) == ["bridges", "roads"])
  }
}
