/// Hands the speaker and the relays of an outer attribution down to those inside its content.
struct Nesting {
  let rules: ChainRules
  let publisher: Int
  let document: Document
  /// The number of the attribution around each.
  let parents: [Int?]

  func apply(to chains: inout [SourceChain]) {
    let all = document.attributions
    for number in all.indices {
      guard let parent = parents[number], !chains[parent].isCarrier else { continue }
      chains[parent].isCarrier = carries(all[parent], all[number])
    }
    for number in outerFirst() { inherit(number, &chains) }
  }

  /// Numbers of the nested attributions, an outer one before those inside it.
  private func outerFirst() -> [Int] {
    let nested = parents.indices.filter { parents[$0] != nil }
    return nested.map { (depth($0), $0) }.sorted { $0 < $1 }.map(\.1)
  }

  private func depth(_ number: Int) -> Int {
    var depth = 0
    var at = number
    // Parents form no ring, but a wrong layer must not hang a run.
    while let parent = parents[at], depth < 8 {
      depth += 1
      at = parent
    }
    return depth
  }

  private func inherit(_ number: Int, _ chains: inout [SourceChain]) {
    guard let parent = parents[number] else { return }
    if let source = document.attributions[parent].source, mayRelay(source, number) {
      chains[number].add(SourceChain.Link(role: .relay, tokens: source, rule: "nested"))
    }
    for link in chains[parent].links where link.role == .relay { chains[number].add(link) }
  }

  /// The article's own publisher carries nothing to itself, and a speaker does not carry its own words.
  private func mayRelay(_ source: Range<Int>, _ number: Int) -> Bool {
    if let own = document.attributions[number].source, own.overlaps(source) { return false }
    guard let outlet = document.outlet(in: source) else { return true }
    return publisher < 0 || outlet.row != publisher
  }

  /// Whether the outer attribution says no more than that the inner one came through its source.
  private func carries(_ outer: Attribution, _ inner: Attribution) -> Bool {
    guard let source = outer.source, document.outlet(in: source) != nil,
      let speaker = inner.source, let content = outer.content.first, let end = outer.content.last,
      let innerEnd = inner.content.last, let cue = outer.cue.first
    else { return false }
    let symbol = document.chunks.symbols[document.chunks.chunk(at: cue.lowerBound)]
    let start = min(speaker.lowerBound, inner.content.first?.lowerBound ?? speaker.lowerBound)
    return rules.carriers.contains(symbol) && start <= content.lowerBound + rules.lead
      && max(innerEnd.upperBound, inner.cue.last?.upperBound ?? 0) + rules.lead >= end.upperBound
  }
}
