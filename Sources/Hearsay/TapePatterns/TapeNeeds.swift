/// What a tape must have for a pattern to match at all.
///
/// Most rules fail on most sentences; asking this first costs a few instructions, a call of PCRE2 some hundred.
struct TapeNeeds: Sendable, Equatable {
  /// One of these comes first in every match; nil when a match may start with anything or be empty.
  private(set) var first: SymbolSet?
  /// Of each of these sets, every tape with a match has a symbol somewhere; a set of all symbols asks for nothing.
  private(set) var some = Self.anything
  private(set) var other = Self.anything

  private static let anything = SymbolSet(UInt8.min...UInt8.max)

  /// Reads from a pattern what it needs, for the direction in which it is matched.
  init(_ pattern: TapePattern, mirrored: Bool = false) {
    let start = pattern.start(mirrored: mirrored)
    first = start.mayBeEmpty ? nil : start.symbols
    let rarest = pattern.requirements.sorted { $0.count < $1.count }
    if let set = rarest.first { some = set }
    if let set = rarest.dropFirst().first(where: { $0 != rarest[0] }) { other = set }
  }

  /// Whether a tape of these symbols may have a match.
  @inline(__always)
  func admits(_ present: SymbolSet) -> Bool {
    some.intersects(present) && other.intersects(present)
  }

  /// Whether a match may start with this symbol.
  func mayStart(with symbol: UInt8) -> Bool { first?.contains(symbol) ?? true }

  /// Whether a match may start at this place of a tape.
  @inline(__always)
  func admits(_ tape: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard let first else { return true }
    return place < tape.count && first.contains(tape[place])
  }
}

extension TapePattern {
  /// The symbols that may come first, and whether none may.
  fileprivate func start(mirrored: Bool) -> (symbols: SymbolSet, mayBeEmpty: Bool) {
    switch self {
    case .symbols(let set): return (set, false)
    case .any: return (SymbolSet(UInt8.min...UInt8.max), false)
    case .sequence(let parts):
      var symbols = SymbolSet()
      for part in mirrored ? parts.reversed() : parts {
        let start = part.start(mirrored: mirrored)
        symbols.formUnion(start.symbols)
        if !start.mayBeEmpty { return (symbols, false) }
      }
      return (symbols, true)
    case .choice(let parts):
      return parts.reduce(into: (SymbolSet(), false)) { sum, part in
        let start = part.start(mirrored: mirrored)
        sum.0.formUnion(start.symbols)
        sum.1 = sum.1 || start.mayBeEmpty
      }
    case .repeated(let part, let quantifier):
      let start = part.start(mirrored: mirrored)
      return (start.symbols, start.mayBeEmpty || Self.mayBeZero(quantifier))
    case .group(_, let part), .atomic(let part): return part.start(mirrored: mirrored)
    // A look takes no symbol, so what follows it decides.
    case .look, .edge: return (SymbolSet(), true)
    }
  }

  /// Sets of each of which a tape with a match has a symbol.
  fileprivate var requirements: [SymbolSet] {
    switch self {
    case .symbols(let set): return [set]
    case .sequence(let parts): return parts.flatMap(\.requirements)
    case .choice(let parts):
      if parts.count == 1 { return parts[0].requirements }
      var union = SymbolSet()
      for part in parts {
        guard let rarest = part.requirements.min(by: { $0.count < $1.count }) else { return [] }
        union.formUnion(rarest)
      }
      return [union]
    case .repeated(let part, let quantifier):
      return Self.mayBeZero(quantifier) ? [] : part.requirements
    case .group(_, let part), .atomic(let part), .look(_, negative: false, let part):
      return part.requirements
    case .any, .edge, .look: return []
    }
  }

  private static func mayBeZero(_ quantifier: String) -> Bool {
    quantifier.hasPrefix("?") || quantifier.hasPrefix("*") || quantifier.hasPrefix("{0")
  }
}
