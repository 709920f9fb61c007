import Testing

@testable import Hearsay

@Suite struct SourceFactsTests {
  private var terms: FindingTerms {
    var terms = FindingTerms()
    _ = terms.classes.add("official")
    _ = terms.classes.add("state-media")
    _ = terms.effects.add("cut")
    _ = terms.events.add("casualties")
    return terms
  }

  private func record(_ speaker: SourceMention?, _ chain: [ChainLink] = []) -> ProvenanceRecord {
    ProvenanceRecord(
      kind: .direct, content: [], cue: [], speaker: speaker, chain: chain, rule: "r", sentence: 0,
      sentenceSpan: TextSpan(0, 0))
  }

  @Test func traitsAreThoseOfTheMention() {
    let mention = SourceMention(
      spans: [], candidates: ["A", "B"], classes: ["state-media", "unknown"], registry: .kcna,
      anonymity: TextSpan(0, 1))
    let facts = SourceFacts(mention, role: .relay, link: 0, classes: terms.classes)
    #expect(facts.classes == 2)
    #expect(facts.traits == [.warns, .ambiguous, .explained])
  }

  @Test func eachRecordHasItsOwnSources() {
    let official = SourceMention(spans: [], entity: "Lee", classes: ["official"])
    let publisher = ChainLink(role: .publisher, mention: SourceMention(spans: []))
    let relay = ChainLink(role: .relay, mention: SourceMention(spans: []))
    let facts = RecordFacts(
      [record(official, [relay, publisher]), record(nil), record(official)], terms)
    #expect(facts.sources(of: 0).count == 3)
    #expect(facts.sources(of: 1).isEmpty)
    #expect(facts.sources(of: 2) == 3..<4)
    #expect(facts.sources.map(\.role) == [.speaker, .relay, .publisher, .speaker])
    #expect(!facts.explainsAnonymity)
    #expect(facts.bits.map(\.relays) == [1, 0, 0])
  }

  @Test func bitsAreThoseOfTheRecord() {
    var record = record(nil)
    record.alterations = [Alteration(kind: .sic, effect: "cut", span: TextSpan(0, 1))]
    record.figures = [Figure(span: TextSpan(0, 1), value: 1, event: "casualties")]
    let bits = RecordBits(record, terms)
    #expect(bits.kind == 1 && !bits.hasCue)
    #expect(bits.alterationKinds == 4 && bits.effects == 1 && bits.events == 1)
    #expect(bits.confidence.isNaN)
  }
}
