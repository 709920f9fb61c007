import Testing

@testable import Hearsay

@Suite struct ReadingLimitsTests {
  private func document(_ text: String) throws -> Document {
    var document = Document(Article(id: "limits", path: "-", text: Array(text.utf8)))
    let rules = try TextRulesFixture.english.get()
    let workspace = Workspace()
    Segmenter(rules: rules).run(&document, in: workspace)
    QuotationFinder(rules: rules).run(&document, in: workspace)
    return document
  }

  @Test func aSentenceWithoutEndIsCut() throws {
    let limit = ReadingLimits.tokensPerSentence
    let sentences = try document(String(repeating: "and ", count: 2 * limit + 1)).sentences
    #expect(sentences.map(\.count) == [limit, limit, 1])
  }

  @Test func marksBeyondTheLimitOpenNothing() throws {
    let text = String(repeating: "“word ", count: 3 * ReadingLimits.openMarks)
    #expect(try document(text).quotations.count == ReadingLimits.openMarks)
  }

  @Test func aQuotationRunsOverTheParagraphsThatTakeItUp() throws {
    let outer = try document("“One\n“two\n“three” four").outerQuotations
    #expect(outer.map(\.run) == Array(repeating: 0..<7, count: 3))
  }
}
