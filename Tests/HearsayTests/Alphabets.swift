@testable import Hearsay

/// Small alphabets for tests of patterns.
enum Alphabets {
  /// noun n, name e, verb v, comma ",", that t; the set nominal; the literals "," and "that".
  static let small: SymbolTable = {
    var table = SymbolTable()
    for (name, letter) in ["noun": "n", "name": "e", "verb": "v", "comma": ",", "that": "t"] {
      for byte in letter.utf8 { _ = table.define(name, symbol: byte) }
    }
    _ = table.define("nominal", set: SymbolSet("ne".utf8))
    table.literals = [",": "comma", "that": "that"]
    return table
  }()
}
