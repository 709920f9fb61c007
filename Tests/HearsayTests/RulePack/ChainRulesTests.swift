import Testing

@testable import Hearsay

@Suite struct ChainRulesTests {
  /// The links of a rule in a text, as byte spans.
  private func spans(_ rule: ChainRule, _ text: String) -> [TextSpan] {
    let document = PackFixture.document(PackFixture.article(text))
    return document.chains.flatMap(\.links).filter { $0.rule == rule.id }
      .map { document.tokens.span($0.tokens) }
  }

  @Test(arguments: PackFixture.pack.chains.rules.map(\.id))
  func examplesHold(id: String) throws {
    let rule = try #require(PackFixture.pack.chains.rules.first { $0.id == id })
    for example in rule.examples {
      let wanted = example.spans[rule.role == .basis ? .basis : .relay] ?? []
      #expect(!wanted.isEmpty, "\(id), line \(example.line) marks nothing")
      #expect(Set(spans(rule, example.text)) == Set(wanted), "\(example.text)")
    }
    for example in rule.counterexamples {
      #expect(spans(rule, example.text).isEmpty, "\(example.text)")
    }
  }

  @Test func idsAreUnique() {
    let ids = PackFixture.pack.chains.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}
