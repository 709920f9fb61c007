import Yams

/// Reads the mappings of one rule file and collects what is wrong with them, so that all is reported together.
package struct RuleReader {
  package let file: RuleFile
  package var faults: [Fault] = []

  package init(_ file: RuleFile) { self.file = file }

  /// The pairs of a mapping, in file order; a key that is not among `known` is a fault.
  package mutating func mapping(_ node: Node?, known: [String]? = nil) -> [(
    key: String, node: Node, value: Node
  )] {
    guard let node else { return [] }
    guard case .mapping(let mapping) = node else {
      faults.append(file.fault(node, "a mapping of names to values expected here"))
      return []
    }
    var pairs: [(key: String, node: Node, value: Node)] = []
    for (keyNode, value) in mapping {
      guard let key = keyNode.string else {
        faults.append(file.fault(keyNode, "a name expected here"))
        continue
      }
      if let known, !known.contains(key) {
        faults.append(file.fault(keyNode, "unknown key “\(key)”\(suggestion(key, among: known))"))
      } else {
        pairs.append((key, keyNode, value))
      }
    }
    return pairs
  }

  /// The same as a dictionary, for mappings whose order says nothing.
  package mutating func values(_ node: Node?, known: [String]) -> [String: Node] {
    let pairs = mapping(node, known: known)
    return Dictionary(pairs.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The items of a list.
  package mutating func list(_ node: Node?) -> [Node] {
    guard let node else { return [] }
    guard case .sequence(let sequence) = node else {
      faults.append(file.fault(node, "a list expected here"))
      return []
    }
    return Array(sequence)
  }

  /// A scalar's text.
  package mutating func string(_ node: Node) -> String {
    guard case .scalar(let scalar) = node else {
      faults.append(file.fault(node, "a text expected here"))
      return ""
    }
    return scalar.string
  }

  /// A list of texts.
  package mutating func strings(_ node: Node?) -> [String] { list(node).map { string($0) } }

  /// Adds a fault at a node.
  package mutating func report(_ node: Node, _ message: String) {
    faults.append(file.fault(node, message))
  }
}
