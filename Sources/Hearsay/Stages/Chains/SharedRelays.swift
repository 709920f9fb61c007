/// Turns chains into links with their entities, and lets a speaker keep the relays of the paragraph.
///
/// "Lee told the Gazette that …. Lee said …": what follows came through the Gazette too.
struct SharedRelays {
  let document: Document
  let outlets: OutletTable

  /// One chain for each attribution.
  func chains() -> [[ChainLink]] {
    var chains = document.attributions.indices.map(links)
    for number in chains.indices where !chains[number].contains(where: { $0.role == .relay }) {
      guard let earlier = earlier(number) else { continue }
      chains[number] += shared(earlier, chains[earlier])
    }
    return chains
  }

  /// Whether they are one; a title may stand before either's name.
  private func isSame(_ one: Resolution, _ other: Resolution) -> Bool {
    guard let a = one.entity, let b = other.entity else { return false }
    if a == b { return true }
    guard one.isNamed, other.isNamed else { return false }
    return ends(a, with: b) || ends(b, with: a)
  }

  private func ends(_ long: String, with short: String) -> Bool {
    long.utf8.count > short.utf8.count
      && long.utf8.suffix(short.utf8.count + 1).elementsEqual((" " + short).utf8)
  }

  /// The outlets among the relays: whoever else retold words retold only those.
  private func shared(_ number: Int, _ links: [ChainLink]) -> [ChainLink] {
    let outlets = document.chains[number].links.filter {
      $0.role == .relay && document.outlet(in: $0.tokens) != nil
    }
    let spans = outlets.map { document.tokens.span($0.tokens) }
    return links.filter { $0.role == .relay && $0.mention.spans.contains(where: spans.contains) }
  }

  /// A relay that turns out to be the speaker is no link.
  private func links(_ number: Int) -> [ChainLink] {
    let resolved = document.resolved[number]
    return zip(document.chains[number].links, resolved.links).compactMap { link, resolution in
      if let speaker = resolved.speaker, isSame(resolution, speaker) { return nil }
      return ChainLink(
        role: link.role,
        mention: SourceMention(
          [document.tokens.span(link.tokens)], resolution, outlets.entry(of: resolution)))
    }
  }

  /// The last attribution before in the paragraph with the same speaker and relays of its own.
  private func earlier(_ number: Int) -> Int? {
    guard let entity = document.resolved[number].speaker?.entity else { return nil }
    var at = number
    // Paragraphs of news are short; a text without breaks must not cost more than its length.
    while at > 0, number - at < 8, !startsParagraph(between: at - 1, at) {
      at -= 1
      let isSame = document.resolved[at].speaker?.entity == entity && !document.chains[at].isCarrier
      if isSame, document.chains[at].links.contains(where: { $0.role == .relay }) { return at }
    }
    return nil
  }

  private func startsParagraph(between earlier: Int, _ later: Int) -> Bool {
    let first = document.attributions[earlier].sentence
    let last = document.attributions[later].sentence
    guard last > first else { return false }
    return ((first + 1)...last).contains { document.startsParagraph($0) }
  }
}

extension SourceMention {
  /// A mention with what it resolves to, and what the registry says about that.
  init(_ spans: [TextSpan], _ resolution: Resolution?, _ registry: RegistryEntry? = nil) {
    self.init(
      spans: spans, entity: resolution?.entity, candidates: resolution?.candidates ?? [],
      classes: resolution?.classes ?? [], why: resolution?.why,
      registry: registry, anonymity: resolution?.anonymity)
  }
}

extension OutletTable {
  /// What a record tells of a source that is an outlet.
  func entry(of resolution: Resolution?) -> RegistryEntry? {
    guard let outlet = resolution?.outlet else { return nil }
    return entry(outlet)
  }
}
