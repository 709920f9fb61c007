import Yams

/// The closed lists that conditions choose from, from `terms.yml`, each word a bit.
struct FindingTerms: Sendable {
  struct List: Sendable {
    private(set) var names: [String] = []
    private var bits: [String: UInt64] = [:]

    /// The bit of a word; 0 for one that is not in the list.
    func bit(_ name: String) -> UInt64 { bits[name] ?? 0 }

    /// The bits of several words.
    func mask(_ names: [String]) -> UInt64 { names.reduce(0) { $0 | bit($1) } }

    /// Adds a word; false when there is no bit left for it.
    mutating func add(_ name: String) -> Bool {
      if bits[name] != nil { return true }
      guard names.count < UInt64.bitWidth else { return false }
      bits[name] = 1 << UInt64(names.count)
      names.append(name)
      return true
    }
  }

  var classes = List()
  var effects = List()
  var events = List()

  /// Reads one file's lists, on top of those of the files before it.
  mutating func read(_ reader: inout RuleReader) {
    for (key, _, value) in reader.mapping(
      reader.file.root, known: ["classes", "effects", "events"])
    {
      for node in reader.list(value) {
        let name = reader.string(node)
        let added =
          switch key {
          case "classes": classes.add(name)
          case "effects": effects.add(name)
          default: events.add(name)
          }
        if !added { reader.report(node, "no more than \(UInt64.bitWidth) words fit in this list") }
      }
    }
  }
}
