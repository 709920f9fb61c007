import Testing

@testable import Hearsay

@Suite struct ExampleVariationTests {
  /// The varied text and its source, by the variation's name.
  private func varied(_ marked: String) throws -> [String: [String]] {
    let example = try ExampleMarkup.parse(marked, line: 1).get()
    var result: [String: [String]] = [:]
    for variation in ExampleVariation.all {
      guard let varied = variation.applied(to: example) else { continue }
      let text = Array(varied.text.utf8)
      let sources = (varied.spans[.source] ?? []).map {
        String(decoding: text[$0.range], as: UTF8.self)
      }
      result[variation.name] = [varied.text] + sources
    }
    return result
  }

  @Test func spansMoveAlong() throws {
    let varied = try varied("“It’s safe,” said [Zoë Lee]{source}.")
    #expect(varied["with straight quotation marks"] == ["\"It's safe,\" said Zoë Lee.", "Zoë Lee"])
    #expect(varied["after an emoji and a combining mark"]?.last == "Zoë Lee")
    #expect(varied["before another paragraph"]?.last == "Zoë Lee")
    let decomposed = try #require(varied["in decomposed Unicode"]?.last)
    #expect(decomposed.unicodeScalars.count == 8)
  }

  @Test func straightMarksAreCurledByTheirPlace() throws {
    let varied = try varied("\"A 'safe' bridge\" ([Lee]{source}'s).")
    #expect(varied["with curly quotation marks"]?.first == "“A ‘safe’ bridge” (Lee’s).")
  }

  @Test func lineEndsBecomeCRLF() throws {
    let varied = try varied("[Lee]{source}:\nYes.")
    #expect(varied["with CRLF line ends"] == ["Lee:\r\nYes.\r\n", "Lee"])
  }

  @Test func whatDoesNotChangeIsNotRunAgain() throws {
    #expect(try varied("Lee left.")["with straight quotation marks"] == nil)
    #expect(try varied("Lee left.")["in decomposed Unicode"] == nil)
  }
}
