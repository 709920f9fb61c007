/// The relation of a source, a cue and a content, in token ranges.
public struct Attribution: Sendable {
  /// The sentence in which the cue stands.
  public var sentence: Int
  public var cue: [Range<Int>]
  /// In text order; several ranges are one content interrupted by its cue.
  public var content: [Range<Int>]
  /// The source's words; nil when the text names none.
  public var source: Range<Int>?
  /// Words that a rule itself read as the carrier ("quoted by KCNA as saying").
  public var relay: Range<Int>?
  public var addressee: Range<Int>?
  public var medium: Range<Int>?
  public var time: Range<Int>?
  /// Number of the cue's lemma in the lexicon, or -1 for cues that are no verb.
  public var lemma: Int
  /// Numbers of the rules that read content and source, in the pack's order; `sourceRule` is -1 without a source.
  public var contentRule: Int
  public var sourceRule: Int
  /// The measured probability that content and source are right; nil when nothing was measured.
  public var confidence: Double?
  /// Index of the attribution in whose content this one's cue lies, when that one was chosen first; source chains look
  /// at all layers (`Parents`).
  public var parent: Int?
}

extension Attribution {
  /// Where it stands in the order of attributions: at its cue, else at its content.
  fileprivate var anchor: Int { cue.first?.lowerBound ?? content.first?.lowerBound ?? 0 }
}

extension Document {
  /// Adds attributions where they belong in the order of cues.
  mutating func insert(_ found: [Attribution]) {
    let order = (attributions + found).enumerated().sorted { a, b in
      let (x, y) = (a.element.anchor, b.element.anchor)
      return x != y ? x < y : a.offset < b.offset
    }
    var place = [Int](repeating: 0, count: order.count)
    for (new, entry) in order.enumerated() { place[entry.offset] = new }
    attributions = order.map { entry in
      var attribution = entry.element
      attribution.parent = attribution.parent.map { place[$0] }
      return attribution
    }
  }
}
