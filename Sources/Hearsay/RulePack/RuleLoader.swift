import Patterns
import Yams

/// Turns rule files into compiled rules; all faults are collected.
struct RuleLoader {
  let symbols: SymbolTable
  var fragments: [String: TapePattern] = [:]
  var usedFragments: Set<String> = []
  var fragmentNodes: [(name: String, file: RuleFile, node: Node)] = []
  var faults: [Fault] = []

  init(symbols: SymbolTable) { self.symbols = symbols }

  /// Reads `name: pattern` pairs; a fragment may use those above it.
  mutating func readFragments(_ file: RuleFile) {
    var reader = RuleReader(file)
    for (name, node, value) in reader.mapping(file.root) {
      if fragments[name] != nil { reader.report(node, "fragment “\(name)” is defined twice") }
      let text = reader.string(value)
      if let pattern = parse(text, value, file) { fragments[name] = pattern }
      fragmentNodes.append((name, file, node))
    }
    faults += reader.faults
  }

  /// Faults for fragments that no pattern uses.
  mutating func reportUnusedFragments() {
    for (name, file, node) in fragmentNodes where !usedFragments.contains(name) {
      faults.append(file.fault(node, "no rule uses the fragment “\(name)”"))
    }
  }

  /// Parses one pattern; nil, with a fault, when it is wrong.
  mutating func parse(_ text: String, _ node: Node, _ file: RuleFile) -> TapePattern? {
    var parser = TapePatternParser(symbols: symbols, fragments: fragments)
    defer { usedFragments.formUnion(parser.usedFragments) }
    do throws(TapePatternError) {
      return try parser.parse(text)
    } catch {
      faults.append(file.fault(node, offset: error.offset, error.message))
      return nil
    }
  }

  /// Parses a pattern that must be one set of classes; nil, with a fault, when it is not.
  mutating func parseSet(_ text: String, _ node: Node, _ file: RuleFile) -> SymbolSet? {
    guard let pattern = parse(text, node, file) else { return nil }
    if case .symbols(let set) = pattern { return set }
    faults.append(file.fault(node, "a set of classes expected, such as <verb-group|gerund-group>"))
    return nil
  }

  /// The symbol of the class that a node names; nil, with a fault, when there is none.
  func symbol(_ node: Node, _ reader: inout RuleReader) -> UInt8? {
    let name = reader.string(node)
    if let symbol = symbols.symbol(name) { return symbol }
    let names = symbols.names.filter { !$0.isEmpty }
    reader.report(node, "no class named “\(name)”\(suggestion(name, among: names))")
    return nil
  }

  /// Compiles a pattern anchored where matching starts.
  mutating func anchored(_ text: String, _ node: Node, _ file: RuleFile, mirrored: Bool)
    -> AnchoredPattern?
  {
    guard let tree = parse(text, node, file) else { return nil }
    for name in tree.groupNames
    where !RuleRole.ofAttributions.contains(where: { $0.rawValue == name }) {
      faults.append(file.fault(node, "no role named “\(name)”; roles are \(Self.roleNames)"))
    }
    guard let pattern = compile("\\G" + tree.regex(mirrored: mirrored), node, file) else {
      return nil
    }
    let groups = RuleRole.ofAttributions.map { pattern.groups[$0.rawValue] ?? 0 }
    return AnchoredPattern(
      pattern: pattern, groups: groups, needs: TapeNeeds(tree, mirrored: mirrored))
  }

  /// Compiles PCRE2 source that a tape pattern gave.
  mutating func compile(_ regex: String, _ node: Node, _ file: RuleFile) -> Pattern? {
    do throws(PatternError) {
      return try Pattern(regex, alphabet: .tape)
    } catch {
      faults.append(file.fault(node, "PCRE2 refuses this pattern: \(error.message)"))
      return nil
    }
  }

  private static let roleNames = RuleRole.ofAttributions.map(\.rawValue).joined(separator: ", ")
}
