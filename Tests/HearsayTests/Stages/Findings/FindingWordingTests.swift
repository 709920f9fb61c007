import Testing

@testable import Hearsay

@Suite struct FindingWordingTests {
  /// What the template says of each record for which the condition holds.
  private func reasons(
    _ judged: Judged, _ condition: String, _ reason: String, words: String = "{}"
  ) throws -> [String] {
    let fixture = try FindingFixture(when: condition, reason: reason, words: words)
    #expect(fixture.messages == [])
    return try judged.assessed(fixture.rules).records.flatMap(\.findings).map(\.reason)
  }

  private func kcna(_ text: String) throws -> Judged {
    var judged = try Judged(text)
    for index in judged.document.records.indices {
      if judged.document.records[index].speaker?.classes.contains("state-media") == true {
        judged.document.records[index].speaker?.registry = .kcna
      }
      for link in judged.document.records[index].chain.indices
      where judged.document.records[index].chain[link].mention.classes.contains("state-media") {
        judged.document.records[index].chain[link].mention.registry = .kcna
      }
    }
    return judged
  }

  @Test func saysWhatTheRegistrySays() throws {
    let judged = try kcna("“The bridge is safe,” Maria Lee told KCNA.")
    #expect(
      try reasons(
        judged, "{relay: {country: KP}}", "{speaker|nobody}, {source}[ ({label})], {country}")
        == ["Maria Lee, KCNA (state-controlled media, State Media Monitor 2024), KP"])
  }

  @Test func aSourceWithoutALabelReadsNaturally() throws {
    let judged = try Judged("Maria Lee said that the bridge was safe.")
    #expect(
      try reasons(judged, "{speaker: some}", "{speaker}[ ({label})] said “{content}”.")
        == ["Maria Lee said “that the bridge was safe”."])
  }

  @Test func quotedWordsAreShortenedAndStripped() throws {
    let long = String(repeating: "very ", count: 30)
    let judged = try Judged("“The bridge is \(long)safe,” Maria Lee said.")
    let reason = try #require(try reasons(judged, "{kind: direct}", "{quoted}").first)
    #expect(reason.hasPrefix("The bridge is very ") && reason.hasSuffix("very…"))
    #expect(reason.count <= 61)
    let content = try #require(try reasons(judged, "{kind: direct}", "{content}").first)
    #expect(content.hasPrefix("The bridge"))
  }

  @Test func namesWhatTheCaseLookedFor() throws {
    var judged = try Judged("“We bribed the … mayor [of Ely],” Maria Lee said.")
    judged.document.records[0].alterations = [
      Alteration(kind: .ellipsis, effect: "cut", span: try judged.span("…")),
      Alteration(kind: .bracket, effect: "name", span: try judged.span("[of Ely]")),
    ]
    #expect(try reasons(judged, "{alteration: {kind: bracket}}", "{alteration}") == ["[of Ely]"])
    #expect(
      try reasons(judged, "{quoted: bad}", "{words}", words: "{bad: [bribed]}") == ["Bribed"])
  }
}
