/// A set of tape symbols.
public struct SymbolSet: Sendable, Hashable {
  private var bits = SIMD4<UInt64>()

  /// Makes an empty set.
  public init() {}

  /// Makes a set of these symbols.
  public init(_ symbols: some Sequence<UInt8>) {
    for symbol in symbols { insert(symbol) }
  }

  /// Makes the set of all symbols on a tape.
  init(tape: UnsafeBufferPointer<UInt8>) {
    // Four words by name stay in registers, which a vector indexed by a variable does not.
    var (a, b, c, d): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    for symbol in tape {
      let bit: UInt64 = 1 << UInt64(symbol & 63)
      switch symbol >> 6 {
      case 0: a |= bit
      case 1: b |= bit
      case 2: c |= bit
      default: d |= bit
      }
    }
    bits = SIMD4(a, b, c, d)
  }

  /// Adds one symbol.
  public mutating func insert(_ symbol: UInt8) {
    bits[Int(symbol >> 6)] |= 1 << UInt64(symbol & 63)
  }

  /// Adds the symbols of another set.
  public mutating func formUnion(_ other: SymbolSet) { bits |= other.bits }

  /// Whether the symbol is in the set.
  @inline(__always)
  public func contains(_ symbol: UInt8) -> Bool {
    bits[Int(symbol >> 6)] & (1 << UInt64(symbol & 63)) != 0
  }

  /// The symbols that both sets have.
  @inline(__always)
  func intersection(_ other: SymbolSet) -> SymbolSet {
    var set = self
    set.bits &= other.bits
    return set
  }

  /// Calls `body` with the symbols in rising order.
  @inline(__always)
  func forEachSymbol(_ body: (UInt8) -> Void) {
    for word in 0..<4 {
      var rest = bits[word]
      while rest != 0 {
        body(UInt8(truncatingIfNeeded: word << 6 | rest.trailingZeroBitCount))
        rest &= rest &- 1
      }
    }
  }

  /// Whether the two sets share a symbol.
  @inline(__always)
  func intersects(_ other: SymbolSet) -> Bool { bits & other.bits != SIMD4() }

  /// How many symbols it has.
  var count: Int { (0..<4).reduce(0) { $0 + bits[$1].nonzeroBitCount } }

  /// The symbols in rising order.
  public var symbols: [UInt8] {
    var symbols: [UInt8] = []
    for word in 0..<4 {
      var rest = bits[word]
      while rest != 0 {
        symbols.append(UInt8(word << 6 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return symbols
  }
}

/// The alphabet of the tapes: which class has which symbol, as the pack's `classes.yml` says.
public struct SymbolTable: Sendable {
  /// Classes by name; a class has one symbol, a set of classes several.
  public private(set) var sets: [String: SymbolSet] = [:]
  /// The class of each symbol, for `rules trace` and error messages.
  public private(set) var names: [String] = Array(repeating: "", count: 256)
  /// Class names by the literal word or mark that rules may write in double quotation marks.
  public internal(set) var literals: [String: String] = [:]

  /// Makes a table without classes.
  public init() {}

  /// Gives a class its symbol; false when either is taken.
  mutating func define(_ name: String, symbol: UInt8) -> Bool {
    guard sets[name] == nil, names[Int(symbol)].isEmpty else { return false }
    sets[name] = SymbolSet([symbol])
    names[Int(symbol)] = name
    return true
  }

  /// Names a set of classes; false when the name is taken.
  mutating func define(_ name: String, set: SymbolSet) -> Bool {
    guard sets[name] == nil else { return false }
    sets[name] = set
    return true
  }

  /// The symbol of a class, or nil when there is no class of that name or it is a set.
  public func symbol(_ name: String) -> UInt8? {
    guard let symbols = sets[name]?.symbols, symbols.count == 1 else { return nil }
    return symbols[0]
  }

  /// Every symbol that some class has.
  public var all: SymbolSet {
    SymbolSet((UInt8.min...UInt8.max).filter { !names[Int($0)].isEmpty })
  }
}
