import Testing

@testable import Hearsay

@Suite struct FigureViewTests {
  /// The first figure's words, qualifier and unit.
  private func figure(_ content: String) -> [String?] {
    let document = PackFixture.document(PackFixture.article("Lee said that \(content)."))
    guard let figure = document.records.first?.figures.first else { return [] }
    let words = String(decoding: document.article.text[figure.span.range], as: UTF8.self)
    return [words, figure.qualifier, figure.unit]
  }

  @Test func theSpanCoversQualifierNumberAndUnit() {
    #expect(
      figure("more than 10,000 troops were there") == [
        "more than 10,000 troops", "more than", "troops",
      ])
    #expect(
      figure("around 600 North Korean soldiers were there")
        == ["around 600 North Korean soldiers", "around", "soldiers"])
  }

  @Test func aQualifierMayStandBehindTheNumber() {
    #expect(
      figure("100 or more bridges were closed") == ["100 or more bridges", "or more", "bridges"])
  }

  @Test func anArticleMayStandBeforeTheNumber() {
    #expect(
      figure("nearly a million people were there") == [
        "nearly a million people", "nearly", "people",
      ])
  }

  @Test func nothingCountedGivesNoUnit() {
    #expect(figure("a total of 15,000 was planned") == ["15,000", nil, nil])
  }

  @Test func moneyCountsItsSign() {
    #expect(figure("it had cost £300,000") == ["£300,000", nil, "£"])
  }
}
