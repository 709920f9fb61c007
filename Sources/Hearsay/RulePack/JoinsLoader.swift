import Patterns
import Yams

extension RuleLoader {
  private static let joinKeys = ["quotation-only", "leads-on", "clause-openers", "clause-ends"]

  /// Reads `joins.yml`, how contents go on over the end of their sentence.
  mutating func readJoins(_ file: RuleFile) -> Joins? {
    var reader = RuleReader(file)
    let pairs = reader.mapping(file.root, known: Self.joinKeys).map { ($0.key, $0.value) }
    let nodes = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    for name in Self.joinKeys where nodes[name] == nil {
      reader.faults.append(
        Fault(file: file.name, line: 0, column: 0, message: "“\(name)” is missing"))
    }
    let quotationOnly = nodes["quotation-only"].flatMap { searched($0, &reader) }
    let leadsOn = nodes["leads-on"].flatMap { searched($0, &reader) }
    let openers = nodes["clause-openers"].flatMap { parseSet(reader.string($0), $0, file) }
    let ends = nodes["clause-ends"].flatMap { parseSet(reader.string($0), $0, file) }
    faults += reader.faults
    guard let quotationOnly, let leadsOn, let openers, let ends else { return nil }
    return Joins(
      quotationOnly: quotationOnly, leadsOn: leadsOn, clauseOpeners: openers, clauseEnds: ends)
  }

  /// A pattern that may match anywhere on a tape.
  private mutating func searched(_ node: Node, _ reader: inout RuleReader) -> Pattern? {
    parse(reader.string(node), node, reader.file).flatMap {
      compile($0.regex(), node, reader.file)
    }
  }
}
