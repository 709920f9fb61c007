/// Resolves the speaker and the links of every attribution to names.
struct Resolver: Stage {
  let lexicon: NameLexicon
  let offices: OfficeTable
  let outlets: OutletTable
  let symbols: SymbolTable

  var reads: Set<Layer> {
    [.tokens, .sentences, .quotations, .tokenTape, .outlets, .chunkTape, .attributions, .chains]
  }
  var gives: Set<Layer> { [.entities] }

  func run(_ document: inout Document, in workspace: Workspace) {
    document.resolved = document.attributions.isEmpty ? [] : resolved(document)
  }

  private func resolved(_ document: Document) -> [ResolvedSources] {
    let tape = ResolutionTape(symbols)
    return document.article.text.withUnsafeBufferPointer { text in
      let builder = NameIndexBuilder(lexicon: lexicon, tape: tape, document: document, text: text)
      var mentions = MentionResolver(
        lexicon: lexicon, offices: offices, outlets: outlets, tape: tape, document: document,
        text: text, index: builder.build())
      for number in document.attributions.indices { mentions.add(number) }
      mentions.resolveFirstPersons()
      return mentions.resolved
    }
  }
}
