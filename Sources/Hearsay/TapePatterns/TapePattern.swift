/// A pattern over tapes as its author wrote it: class names, literal words, fragments and ordinary operators.
///
/// It is kept as a tree so that one source serves both directions: `regex(mirrored: true)` reads a reversed tape,
/// which is how the words before a cue are matched, since PCRE2 cannot look left over a variable length.
public indirect enum TapePattern: Sendable {
  /// Any of these symbols.
  case symbols(SymbolSet)
  /// Any symbol at all.
  case any
  case sequence([TapePattern])
  case choice([TapePattern])
  /// A quantifier as written ("{1,14}?", "*", "+").
  case repeated(TapePattern, String)
  case group(name: String, TapePattern)
  case atomic(TapePattern)
  case look(ahead: Bool, negative: Bool, TapePattern)
  /// The sentence's start or end.
  case edge(start: Bool)

  /// The pattern as PCRE2 source over symbol bytes.
  ///
  /// Mirrored, sequences run backwards and every look and edge faces the other way.
  public func regex(mirrored: Bool = false) -> String {
    switch self {
    case .symbols(let set): Self.bracket(set)
    case .any: "."
    case .sequence(let parts):
      (mirrored ? parts.reversed() : parts).map { $0.regex(mirrored: mirrored) }.joined()
    case .choice(let parts):
      "(?:\(parts.map { $0.regex(mirrored: mirrored) }.joined(separator: "|")))"
    case .repeated(let part, let quantifier): part.repeatable(mirrored: mirrored) + quantifier
    case .group(let name, let part): "(?<\(name)>\(part.regex(mirrored: mirrored)))"
    case .atomic(let part): "(?>\(part.regex(mirrored: mirrored)))"
    case .look(let ahead, let negative, let part):
      "(?\(ahead != mirrored ? "" : "<")\(negative ? "!" : "=")\(part.regex(mirrored: mirrored)))"
    case .edge(let start): start != mirrored ? "\\A" : "\\z"
    }
  }

  /// The same as one item, which a quantifier may follow: PCRE2 repeats a symbol many times as fast as a group.
  private func repeatable(mirrored: Bool) -> String {
    switch self {
    case .symbols, .any, .choice: regex(mirrored: mirrored)
    default: "(?:\(regex(mirrored: mirrored)))"
    }
  }

  /// The names of the groups in it.
  public var groupNames: Set<String> {
    switch self {
    case .group(let name, let part): part.groupNames.union([name])
    case .sequence(let parts), .choice(let parts):
      parts.reduce(into: []) { $0.formUnion($1.groupNames) }
    case .repeated(let part, _), .atomic(let part), .look(_, _, let part): part.groupNames
    case .symbols, .any, .edge: []
    }
  }

  private static func bracket(_ set: SymbolSet) -> String {
    let codes = set.symbols.map { Self.codes[Int($0)] }
    return codes.count == 1 ? codes[0] : "[\(codes.joined())]"
  }

  /// Each symbol as PCRE2 source, made once, since a pack's patterns have thousands of them.
  private static let codes: [String] = (UInt8.min...UInt8.max).map { symbol in
    "\\x" + (symbol < 16 ? "0" : "") + String(symbol, radix: 16)
  }
}
