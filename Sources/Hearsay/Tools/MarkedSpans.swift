/// The spans of an example or of a reading by role, trimmed so that marks and spaces at their edges don't tell.
struct MarkedSpans {
  private let spans: [RuleRole: [TextSpan]]

  /// Takes spans of a text, trimmed.
  init(_ spans: [RuleRole: [TextSpan]], in text: [UInt8]) {
    self.spans = spans.reduce(into: [:]) { result, entry in
      // An alteration is punctuation itself.
      result[entry.key] =
        entry.key == .alteration
        ? entry.value : entry.value.compactMap { Self.trimmed($0, in: text) }
    }
  }

  /// Takes the spans of a candidate.
  init(_ candidate: Candidate, _ document: Document) {
    let cue = [document.chunks.tokens(candidate.cue), candidate.cueRest]
    self.init(
      [
        .source: [candidate.source], .content: candidate.content.ranges, .cue: cue,
        .relay: [candidate.relay], .addressee: [candidate.addressee],
        .medium: [candidate.medium], .time: [candidate.time],
      ], document)
  }

  /// Takes the spans of an attribution.
  init(_ attribution: Attribution, _ document: Document) {
    let source = [attribution.source].compactMap { $0 }
    self.init(
      [.source: source, .content: attribution.content, .cue: attribution.cue], document)
  }

  /// Takes the links of a source chain.
  init(_ links: [SourceChain.Link], _ document: Document) {
    func tokens(_ role: LinkRole) -> [Range<Int>] { links.filter { $0.role == role }.map(\.tokens) }
    self.init([.basis: tokens(.basis), .relay: tokens(.relay)], document)
  }

  /// Takes the tokens of one role.
  init(_ tokens: Range<Int>, as role: RuleRole, _ document: Document) {
    self.init([role: [tokens]], document)
  }

  private init(_ ranges: [RuleRole: [Range<Int>]], _ document: Document) {
    let spans = ranges.mapValues { $0.filter { !$0.isEmpty }.map(document.tokens.span) }
    self.init(spans, in: document.article.text)
  }

  /// Whether the spans of these roles are the same.
  func agrees(with other: MarkedSpans, in roles: [RuleRole]) -> Bool {
    roles.allSatisfy { (spans[$0] ?? []) == (other.spans[$0] ?? []) }
  }

  /// The words of these roles: `source “Lee”, content “The bridge” + “is safe”`.
  func description(of roles: [RuleRole], in text: [UInt8]) -> String {
    roles.compactMap { role in
      guard let list = spans[role], !list.isEmpty else { return nil }
      let words = list.map { "“\(String(decoding: text[$0.range], as: UTF8.self))”" }
      return "\(role.rawValue) \(words.joined(separator: " + "))"
    }.joined(separator: ", ")
  }

  /// The span without punctuation and white space at its edges; nil when nothing is left.
  private static func trimmed(_ span: TextSpan, in text: [UInt8]) -> TextSpan? {
    let words = String(decoding: text[span.range], as: UTF8.self).unicodeScalars
    guard let first = words.firstIndex(where: isKept), let last = words.lastIndex(where: isKept)
    else { return nil }
    let before = words[..<first].reduce(0) { $0 + UTF8.width($1) }
    let kept = words[first...last].reduce(0) { $0 + UTF8.width($1) }
    return TextSpan(Int(span.start) + before, Int(span.start) + before + kept)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace || scalar == "`" { return false }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .control:
      return false
    default: return true
    }
  }
}
