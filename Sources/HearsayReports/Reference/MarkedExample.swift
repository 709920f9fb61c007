import Hearsay

extension RuleExample {
  /// The text with its spans marked as in the rule file: `[Mr. Kim]{source} [said]{cue} so.`
  public var marked: String {
    marked(opening: { _ in "[" }, closing: { "]{\($0.rawValue)}" })
  }

  /// The text, each piece of it as `text` has it, with marks around its spans; inner marks stand inside outer ones.
  func marked(
    text write: (String) -> String = { $0 }, opening: (RuleRole) -> String,
    closing: (RuleRole) -> String
  ) -> String {
    let bytes = Array(text.utf8)
    var marked = ""
    var written = 0
    for edge in edges {
      marked += write(String(decoding: bytes[written..<edge.byte], as: UTF8.self))
      marked += edge.isOpening ? opening(edge.role) : closing(edge.role)
      written = edge.byte
    }
    return marked + write(String(decoding: bytes[written...], as: UTF8.self))
  }

  /// Where spans begin and end, in the order in which their marks are written.
  private var edges: [Edge] {
    var edges: [Edge] = []
    for role in RuleRole.allCases {
      for range in spans[role, default: []].map(\.range) {
        edges.append(Edge(byte: range.lowerBound, other: range.upperBound, role: role))
        edges.append(Edge(byte: range.upperBound, other: range.lowerBound, role: role))
      }
    }
    return edges.sorted()
  }
}

/// One end of a marked span.
private struct Edge: Comparable {
  let byte: Int
  /// The span's other end.
  let other: Int
  let role: RuleRole

  var isOpening: Bool { other > byte }

  /// At one byte what ends stands before what begins; the inner one ends first and begins last.
  static func < (left: Edge, right: Edge) -> Bool {
    (left.byte, left.isOpening ? 1 : 0, -left.other, left.rank)
      < (right.byte, right.isOpening ? 1 : 0, -right.other, right.rank)
  }

  /// Of two roles with the same span one is always the outer.
  private var rank: Int {
    let place = RuleRole.allCases.firstIndex(of: role) ?? 0
    return isOpening ? place : -place
  }
}
