import Patterns

/// Reads through whom each attribution's words travelled, and what its speaker leans on.
struct ChainBuilder: Stage {
  let rules: ChainRules
  let vocabulary: Vocabulary
  let outlets: OutletTable

  var reads: Set<Layer> { [.tokens, .sentences, .outlets, .chunkTape, .attributions] }
  var gives: Set<Layer> { [.chains] }

  func run(_ document: inout Document, in workspace: Workspace) {
    document.chains = []
    let publisher = outlets.row(
      publisher: document.article.publisher, additions: rules.publisherAdditions,
      article: rules.publisherArticle)
    document.publisher = publisher
    guard !document.attributions.isEmpty else { return }
    var chains = document.attributions.map { ownLinks($0, document) }
    let parents = Parents(document: document).all()
    let finder = LinkFinder(
      rules: rules, vocabulary: vocabulary, publisher: publisher, document: document,
      parents: parents)
    addSentenceLinks(&chains, finder, document, workspace)
    Nesting(rules: rules, publisher: publisher, document: document, parents: parents)
      .apply(to: &chains)
    document.chains = chains
  }

  /// What the attribution's own rule read ("was quoted by the agency as saying").
  private func ownLinks(_ attribution: Attribution, _ document: Document) -> SourceChain {
    var chain = SourceChain()
    if let relay = attribution.relay {
      chain.add(SourceChain.Link(role: .relay, tokens: relay, rule: "attribution"))
    }
    return chain
  }

  /// What the chain rules read, sentence by sentence.
  private func addSentenceLinks(
    _ chains: inout [SourceChain], _ finder: LinkFinder, _ document: Document,
    _ workspace: Workspace
  ) {
    var first = 0
    let all = document.attributions
    while first < all.count {
      var end = first + 1
      while end < all.count, all[end].sentence == all[first].sentence { end += 1 }
      for found in finder.links(all[first].sentence, workspace.matcher) {
        let takers = finder.takers(of: found, among: first..<end)
        for number in takers { chains[number].add(found.link) }
        // "…, citing officials" is a link then, and nothing that somebody said.
        guard found.link.role == .basis, !takers.isEmpty else { continue }
        for number in first..<end where finder.isCue(found.verb, of: number) {
          chains[number].isCarrier = true
        }
      }
      first = end
    }
  }
}
