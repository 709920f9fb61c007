import Testing

@testable import Hearsay

@Suite struct AssessmentTests {
  private let text =
    "“The bridge … is safe,” Maria Lee told KCNA. A minister said that 40 had died."

  private func judged() throws -> Judged {
    var judged = try Judged(text)
    try #require(judged.document.records.count == 2)
    judged.document.records[0].chain[0].mention.registry = .kcna
    judged.document.records[0].alterations = [
      Alteration(kind: .ellipsis, effect: "cut", span: try judged.span("…"))
    ]
    judged.document.records[1].figures = [
      Figure(span: try judged.span("40"), value: 40, event: "casualties")
    ]
    judged.document.records[1].confidence = nil
    return judged
  }

  @Test(arguments: [
    ("{kind: direct}", [true, false]), ("{kind: [direct, indirect]}", [true, true]),
    ("{speaker: some}", [true, true]), ("{relay: none}", [false, true]),
    ("{relay: {warns: yes, class: state-media}}", [true, false]),
    ("{relay: {country: [kp]}}", [true, false]), ("{relay: {country: [CN]}}", [false, false]),
    ("{source: {class: state-media}}", [true, false]), ("{basis: some}", [false, false]),
    ("{relays: {at-least: 1, at-most: 1}}", [true, false]),
    ("{quoted-words: {at-least: 1, at-most: 4}}", [true, false]),
    ("{alteration: {kind: ellipsis, effect: cut}}", [true, false]),
    ("{alteration: {effect: negation}}", [false, false]),
    ("{alteration: {at-least: 2}}", [false, false]),
    ("{figure: {event: casualties}}", [false, true]),
    ("{figure: {event: deployment}}", [false, false]), ("{figure: none}", [true, false]),
    ("{confidence: {at-least: 0.01}}", [true, false]), ("{cue: some}", [true, true]),
    ("{content: word}", [true, false]), ("{quoted: word}", [true, false]),
    ("{cue: word}", [false, true]), ("{sentence: word}", [true, true]),
    ("{article: {says: word}}", [true, true]), ("{conflict: some}", [false, false]),
    ("{previous: {kind: direct}}", [false, true]), ("{same-speaker: yes}", [false, false]),
    ("{adjacent: yes}", [false, false]), ("{speaker: {named: yes}}", [true, false]),
    ("{speaker: {words: word}}", [true, false]), ("{speaker: {explained: yes}}", [false, false]),
    ("{relay: {first-use: yes}}", [true, false]),
    ("{any: [{relay: some}, {figure: some}], not: {kind: mixed}}", [true, true]),
  ])
  func asksOfRecords(_ condition: String, _ expected: [Bool]) throws {
    let words = condition.contains("word}") ? "{word: [bridge, said, Maria]}" : "{}"
    #expect(try judged().holds(condition, words: words) == expected)
  }

  @Test func explanationsCountForTheArticle() throws {
    var judged = try judged()
    let reason = try judged.span("A minister")
    judged.document.records[1].speaker?.anonymity = reason
    #expect(try judged.holds("{article: {explains-anonymity: yes}}") == [true, true])
    #expect(try judged.holds("{speaker: {explained: yes}}") == [false, true])
  }

  @Test func theNextUseIsNotTheFirst() throws {
    let text = "KCNA said that the bridge was safe. KCNA said that the road was closed."
    #expect(try Judged(text).holds("{speaker: {first-use: yes}}") == [true, false])
  }

  @Test func spansBeyondTheTextAreNothing() throws {
    var judged = try judged()
    judged.document.records[0].cue = [TextSpan(5_000, 6_000)]
    #expect(try judged.holds("{cue: word}", words: "{word: [told]}") == [false, false])
  }
}
