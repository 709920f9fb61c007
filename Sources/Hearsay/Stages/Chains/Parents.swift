/// Finds, for each attribution, the one in whose content it stands.
struct Parents {
  let document: Document
  /// How many attributions before and after are looked at; contents are short.
  private let reach = 8

  /// The number of the innermost attribution around each, nil for those that stand alone.
  func all() -> [Int?] { document.attributions.indices.map(parent) }

  private func parent(of number: Int) -> Int? {
    let all = document.attributions
    let near = max(0, number - reach)..<min(all.count, number + reach + 1)
    let around = near.filter { $0 != number && holds(all[$0], all[number]) }
    return around.min { length(all[$0]) < length(all[$1]) }
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
