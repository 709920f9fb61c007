import Testing

@testable import Hearsay

@Suite struct AlterationFinderTests {
  /// Each alteration of the first record, as in `bracket name [Kim]`.
  private func alterations(_ text: String) -> [String] {
    let document = PackFixture.document(PackFixture.article(text))
    return (document.records.first?.alterations ?? []).map { alteration in
      let words = String(decoding: document.article.text[alteration.span.range], as: UTF8.self)
      return "\(alteration.kind.rawValue) \(alteration.effect) \(words)"
    }
  }

  @Test(arguments: [
    ("we will … rebuild", "ellipsis cut …"), ("we will ... rebuild", "ellipsis cut ..."),
    ("we will . . . rebuild", "ellipsis cut . . ."),
    ("we will [...] rebuild", "ellipsis cut [...]"),
    ("we will rebuild.... It was old", "ellipsis cut ...."),
    ("we are going to... are going to rebuild", "ellipsis pause ..."),
    ("[President] Obama will rebuild", "bracket name [President]"),
    ("it [is that] which we rebuild", "bracket function-word [is that]"),
    ("we will [not] rebuild", "bracket negation [not]"),
    ("[T]he town will rebuild", "bracket letter [T]"),
    ("the town is help[ing] to rebuild", "bracket word-part [ing]"),
    ("we [laughter] will rebuild", "bracket editor [laughter]"),
    ("we has [sic] to rebuild", "sic sic [sic]"),
    ("he (Biden) will rebuild", "parenthesis insertion (Biden)"),
  ])
  func readsEveryKind(_ words: String, _ expected: String) {
    #expect(alterations("“Today \(words) the old bridge for you,” Lee said.") == [expected])
  }

  @Test func pointsAtTheEdgesAreNoCuts() {
    #expect(
      alterations("“… we will rebuild the old bridge …,” Lee said.") == [
        "ellipsis edge …", "ellipsis edge …",
      ])
  }

  @Test(arguments: [
    "“We will.. rebuild the old bridge for you,” Lee said.",
    "“We will rebuild it * * * and the road as well,” Lee said.",
    "“We (and the county, which pays for half of it) will rebuild it,” Lee said.",
    "“We will [as the town council had decided at its meeting of last May] rebuild it,” Lee said.",
    "Lee [the mayor] said … that the bridge was safe.",
  ])
  func readsNothingElse(_ text: String) {
    #expect(alterations(text).isEmpty)
  }

  @Test func whatStandsInABracketIsPartOfIt() {
    #expect(
      alterations("“We will … [Kim nodded …] … rebuild the old bridge for you,” Lee said.")
        == ["ellipsis cut …", "bracket phrase [Kim nodded …]", "ellipsis cut …"])
  }

  @Test func aRecordHasOnlyThoseOfItsOwnContent() {
    let document = PackFixture.document(
      PackFixture.article("“We will … rebuild it,” Lee said. “It was [very] old,” Park said."))
    #expect(document.records.map { $0.alterations.map(\.kind) } == [[.ellipsis], [.bracket]])
  }
}
