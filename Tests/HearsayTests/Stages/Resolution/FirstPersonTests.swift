import Testing

@testable import Hearsay

@Suite struct FirstPersonTests {
  /// The text's layers, with an attribution more: “[source] [cue]” inside what others say.
  private func resolved(_ text: String, source: String, cue: String) -> Resolution? {
    let pack = PackFixture.pack
    var document = PackFixture.document(PackFixture.article(text))
    guard let source = PackFixture.tokens(source, in: document),
      let cue = PackFixture.tokens(cue, in: document, from: source.upperBound),
      var inner = document.attributions.first
    else { return nil }
    (inner.source, inner.cue, inner.content) = (source, [cue], [])
    let place = document.attributions.firstIndex {
      ($0.cue.first?.lowerBound ?? 0) > cue.lowerBound
    }
    document.attributions.insert(inner, at: place ?? document.attributions.count)
    document.chains.insert(SourceChain(), at: place ?? document.chains.count)
    Resolver(
      lexicon: pack.names, offices: pack.offices, outlets: pack.outlets,
      symbols: pack.classes.symbols
    ).run(&document, in: PackFixture.pipeline.makeWorkspace())
    return document.resolved[place ?? document.resolved.count - 1].speaker
  }

  @Test func insideAQuotationItIsTheSpeaker() {
    let text = "“We knew it. I said that the bridge was safe,” Gen. Ivan Petrov told the town."
    let found = resolved(text, source: "I", cue: "said")
    #expect(found?.entity == "Ivan Petrov")
    #expect(found?.classes == ["military"])
    #expect(
      found?.why
        == "the speaker of the quotation that it stands in; military: “Gen.” in the article")
  }

  @Test func outsideItIsTheAuthor() {
    let text = "I said that the bridge was safe. “It is not,” Maria Park told the town."
    let found = resolved(text, source: "I", cue: "said")
    #expect(found?.entity == nil)
    #expect(found?.why == "whoever wrote the article")
  }

  @Test func anInnerQuotationIsNotTheOuterSpeakers() {
    let text = "“He shouted ‘I told them so’ on Monday,” Maria Park told the town."
    let found = resolved(text, source: "I", cue: "told")
    #expect(found?.entity == nil)
    #expect(found?.why == "inside a quotation whose speaker stays open")
  }
}
