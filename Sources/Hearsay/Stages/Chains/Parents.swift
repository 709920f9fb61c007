/// Finds, for each attribution, the one in whose content it stands.
struct Parents {
  /// Where an attribution lies, roughly: most pairs are told apart by it, without a copy of either.
  private struct Extent {
    /// From the start of its content to the end.
    let content: Range<Int>
    /// Around its cue and its source.
    let own: Range<Int>

    init(_ attribution: Attribution) {
      let start = attribution.content.first?.lowerBound ?? 0
      content = start..<max(start, attribution.content.last?.upperBound ?? start)
      let cue = attribution.cue.first ?? attribution.source ?? 0..<0
      let source = attribution.source ?? cue
      own =
        min(cue.lowerBound, source.lowerBound)..<max(cue.upperBound, source.upperBound)
    }
  }

  let document: Document
  /// How many attributions before and after are looked at; contents are short.
  private let reach = 8

  init(document: Document) { self.document = document }

  /// The number of the innermost attribution around each, nil for those that stand alone.
  func all() -> [Int?] {
    let extents = document.attributions.map(Extent.init)
    return extents.indices.map { parent(of: $0, extents) }
  }

  private func parent(of number: Int, _ extents: [Extent]) -> Int? {
    let all = document.attributions
    let own = extents[number].own
    var parent: Int?
    for other in max(0, number - reach)..<min(all.count, number + reach + 1)
    where other != number && extents[other].content.overlaps(own) {
      guard holds(all[other], all[number]) else { continue }
      if let best = parent, length(all[best]) <= length(all[other]) { continue }
      parent = other
    }
    return parent
  }

  /// Whether the outer content has the inner cue, or the inner source where an outlet reports it:
  /// "The agency reported that Lee came and called it “…”".
  private func holds(_ outer: Attribution, _ inner: Attribution) -> Bool {
    guard let innerCue = inner.cue.first, let outerCue = outer.cue.first,
      !inner.content.contains(where: { $0.overlaps(outerCue) })
    else { return false }
    if outer.content.contains(where: { $0.overlaps(innerCue) }) { return true }
    guard outer.sentence == inner.sentence, let source = inner.source, let reporter = outer.source,
      reporter != source, document.outlet(in: reporter) != nil
    else { return false }
    return outer.content.contains { $0.overlaps(source) }
  }

  private func length(_ attribution: Attribution) -> Int {
    attribution.content.reduce(0) { $0 + $1.count }
  }
}
