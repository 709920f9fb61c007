import Hearsay
import Yams

/// Reads the lines of one policy file.
struct PolicyLineReader {
  private static let criteria = [
    "findings", "severity", "classes", "chain-classes", "kinds", "confidence", "desks", "paths",
  ]
  private static let keys =
    ["id", "note", "decision", "sign-off", "overrides", "by", "reason"] + criteria

  let policy: String
  let terms: PolicyTerms
  var reader: RuleReader
  private var ids: Set<String> = []

  init(policy: String, terms: PolicyTerms, reader: RuleReader) {
    self.policy = policy
    self.terms = terms
    self.reader = reader
  }

  mutating func readLines(_ node: Node?) -> [PolicyLine] {
    reader.list(node).compactMap { readLine($0) }
  }

  private mutating func readLine(_ node: Node) -> PolicyLine? {
    let values = reader.values(node, known: Self.keys)
    guard let id = values["id"].map({ reader.string($0) }) else {
      reader.report(node, "a line needs an id")
      return nil
    }
    if !ids.insert(id).inserted, let place = values["id"] {
      reader.report(place, "another line of this policy has the id “\(id)”")
    }
    let decision = readDecision(values["decision"], of: node)
    let demand = readDemand(values["sign-off"], decision)
    return PolicyLine(
      id: id, note: values["note"].map { reader.string($0) } ?? "", policy: policy,
      file: reader.file.name, line: node.mark?.line ?? 0, criteria: readCriteria(values),
      decision: decision, demand: decision == .hold ? demand : nil,
      override: readOverride(values))
  }

  private mutating func readDecision(_ node: Node?, of line: Node) -> GateDecision {
    guard let node else {
      reader.report(line, "a line needs a decision: pass, hold or block")
      return .block
    }
    return choice(node, "pass, hold or block expected here") ?? .block
  }

  private mutating func readOverride(_ values: [String: Node]) -> PolicyOverride? {
    guard let node = values["overrides"] else {
      for key in ["by", "reason"] {
        if let stray = values[key] {
          reader.report(stray, "“\(key)” belongs to a line that overrides another")
        }
      }
      return nil
    }
    guard let by = values["by"], let reason = values["reason"] else {
      reader.report(node, "who overrides a line must say who (by: NAME) and why (reason: …)")
      return nil
    }
    return PolicyOverride(
      line: reader.string(node), by: reader.string(by), reason: reader.string(reason))
  }
}

// What a line asks for.
extension PolicyLineReader {
  private mutating func readCriteria(_ values: [String: Node]) -> PolicyCriteria {
    var criteria = PolicyCriteria()
    criteria.findings = names(values["findings"], among: terms.findings, "finding")
    criteria.severity = values["severity"].flatMap {
      choice($0, "note, caution or hold expected here")
    }
    criteria.classes = names(values["classes"], among: terms.classes, "source class")
    criteria.chainClasses = names(values["chain-classes"], among: terms.classes, "source class")
    for node in reader.list(values["kinds"]) {
      if let kind: QuotationKind = choice(node, "direct, mixed or indirect expected here") {
        criteria.kinds.insert(kind)
      }
    }
    for (key, _, value) in reader.mapping(values["confidence"], known: ["below", "at-least"]) {
      let bound = probability(value)
      if key == "below" { criteria.confidenceBelow = bound }
      if key == "at-least" { criteria.confidenceAtLeast = bound }
    }
    criteria.desks = Set(reader.strings(values["desks"]))
    criteria.paths = reader.strings(values["paths"]).map { PathPattern($0) }
    return criteria
  }

  private mutating func names(_ node: Node?, among known: [String], _ what: String) -> Set<String> {
    var names: Set<String> = []
    for item in reader.list(node) {
      let name = reader.string(item)
      if known.contains(name) {
        names.insert(name)
      } else {
        reader.report(item, "no \(what) is called “\(name)”\(suggestion(name, among: known))")
      }
    }
    return names
  }

  private mutating func probability(_ node: Node) -> Double? {
    guard let value = Double(reader.string(node)), (0...1).contains(value) else {
      reader.report(node, "a probability from 0 to 1 expected here")
      return nil
    }
    return value
  }

  private mutating func choice<Choice: RawRepresentable>(_ node: Node, _ message: String) -> Choice?
  where Choice.RawValue == String {
    let choice = Choice(rawValue: reader.string(node))
    if choice == nil { reader.report(node, message) }
    return choice
  }
}

// What lifts a hold.
extension PolicyLineReader {
  private mutating func readDemand(_ node: Node?, _ decision: GateDecision) -> SignOffDemand {
    var demand = SignOffDemand()
    guard let node else { return demand }
    if decision != .hold { reader.report(node, "only a line that holds can be signed off") }
    for (key, _, value) in reader.mapping(node, known: ["count", "role", "evidence", "days"]) {
      switch key {
      case "count": demand.count = number(value) ?? 1
      case "role": demand.role = reader.string(value)
      case "days": demand.days = number(value)
      default: demand.evidence = evidence(value)
      }
    }
    return demand
  }

  private mutating func evidence(_ node: Node) -> [SignOffDemand.Evidence] {
    let nodes = if case .sequence(let sequence) = node { Array(sequence) } else { [node] }
    return nodes.compactMap { choice($0, "note, link or file expected here") }
  }

  private mutating func number(_ node: Node) -> Int? {
    guard let value = Int(reader.string(node)), value > 0 else {
      reader.report(node, "a whole number from 1 on expected here")
      return nil
    }
    return value
  }
}
