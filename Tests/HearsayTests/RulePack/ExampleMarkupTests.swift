import Testing

@testable import Hearsay

@Suite struct ExampleMarkupTests {
  private func words(_ marked: String) throws -> [RuleRole: [String]] {
    let example = try ExampleMarkup.parse(marked, line: 1).get()
    let text = Array(example.text.utf8)
    return example.spans.mapValues { spans in
      spans.map { String(decoding: text[$0.range], as: UTF8.self) }
    }
  }

  @Test func takesTheMarksOut() throws {
    let example = try ExampleMarkup.parse("[“Yes,”]{content} [said]{cue} [Lee]{source}.", line: 7)
      .get()
    #expect(example.text == "“Yes,” said Lee.")
    #expect(example.line == 7)
    #expect(
      try words("[“Yes,”]{content} [said]{cue} [Lee]{source}.") == [
        .content: ["“Yes,”"], .cue: ["said"], .source: ["Lee"],
      ])
  }

  @Test func aContentMayBeInterrupted() throws {
    #expect(try words("[A,]{content} he said, [b.]{content}") == [.content: ["A,", "b."]])
  }

  @Test func marksMayStandInMarks() throws {
    #expect(
      try words("[that [Lee]{source} [agrees]{cue}]{content} é") == [
        .content: ["that Lee agrees"], .source: ["Lee"], .cue: ["agrees"],
      ])
  }

  @Test func otherBracketsAreText() throws {
    let example = try ExampleMarkup.parse("“We [the city] agree,” said [Lee]{source}.", line: 1)
      .get()
    #expect(example.text == "“We [the city] agree,” said Lee.")
    #expect(try words("“We [the city] agree,” said [Lee]{source}.") == [.source: ["Lee"]])
  }

  @Test func mistakesHaveTheirPlace() {
    func mistake(_ marked: String) -> TapePatternError? {
      guard case .failure(let error) = ExampleMarkup.parse(marked, line: 1) else { return nil }
      return error
    }
    #expect(mistake("a [Lee]{sorce}")?.offset == 6)
    #expect(mistake("Lee]{source}") == TapePatternError(offset: 3, message: "“]” without “[”"))
  }
}
