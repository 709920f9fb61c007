import Yams

/// Reads the findings of one file.
struct FindingRuleReader {
  private static let keys = [
    "id", "note", "standards", "default", "about", "when", "cases", "examples", "counterexamples",
  ]
  private static let needed = ["id", "note", "standards", "cases", "examples", "counterexamples"]

  var conditions: ConditionReader

  init(_ conditions: ConditionReader) { self.conditions = conditions }

  /// Reads a list of findings and adds them to the rules.
  mutating func read(_ node: Node) {
    for node in conditions.reader.list(node) {
      if let rule = rule(node) { conditions.rules.rules.append(rule) }
    }
  }

  private mutating func rule(_ node: Node) -> FindingRule? {
    let values = conditions.reader.values(node, known: Self.keys)
    if let missing = Self.needed.first(where: { values[$0] == nil }) {
      conditions.reader.report(node, "a finding needs “\(missing)”")
      return nil
    }
    let subject = subject(values["about"])
    return FindingRule(
      id: id(values["id"]), note: string(values["note"]),
      standards: conditions.reader.strings(values["standards"]), subject: subject,
      isOn: isOn(values["default"]), cases: cases(values["cases"], values["when"], subject),
      condition: conditions.reader.written(values["when"]),
      examples: examples(values["examples"]),
      counterexamples: counterexamples(values["counterexamples"]),
      file: conditions.reader.file.name, line: node.mark?.line ?? 0)
  }

  private mutating func string(_ node: Node?) -> String {
    node.map { conditions.reader.string($0) } ?? ""
  }

  private mutating func id(_ node: Node?) -> String {
    guard let node else { return "" }
    let id = conditions.reader.string(node)
    let words = id.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isKebab = words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
    if !isKebab {
      conditions.reader.report(node, "an id is small letters and figures, joined by hyphens")
    }
    return id
  }

  private mutating func subject(_ node: Node?) -> FindingRule.Subject {
    guard let node else { return .record }
    if let subject = FindingRule.Subject(rawValue: conditions.reader.string(node)) {
      return subject
    }
    conditions.reader.report(node, "record or outlet expected here")
    return .record
  }

  private mutating func isOn(_ node: Node?) -> Bool {
    guard let node else { return true }
    let value = conditions.reader.string(node)
    if value != "on", value != "off" {
      conditions.reader.report(node, "on or off expected here")
    }
    return value != "off"
  }

  // Cases.

  private mutating func cases(
    _ node: Node?, _ shared: Node?, _ subject: FindingRule.Subject
  ) -> [FindingRule.Case] {
    let nodes = conditions.reader.list(node)
    if let node, nodes.isEmpty { conditions.reader.report(node, "at least one case expected here") }
    return nodes.compactMap { self.case($0, shared, subject) }
  }

  private mutating func `case`(
    _ node: Node, _ shared: Node?, _ subject: FindingRule.Subject
  ) -> FindingRule.Case? {
    let values = conditions.reader.values(node, known: ["severity", "when", "reason", "task"])
    guard let severity = severity(values["severity"], of: node),
      let reason = template(values["reason"], of: node, "a case needs a reason")
    else { return nil }
    var result = FindingRule.Case(
      severity: severity, writtenSeverity: severity,
      condition: conditions.reader.written(values["when"]), reasonTemplate: reason,
      taskTemplate: values["task"].flatMap { template($0, of: node, "") })
    var given = FindingGifts.always(subject)
    let whens = [values["when"], shared].compactMap { $0 }
    switch subject {
    case .record:
      let condition = Condition.all(whens.map { conditions.record($0) })
      result.record = Decision(condition) { $0.cost }
      result.evidence = condition.evidence
      let gifts = conditions.gifts
      given.formUnion(condition.gives { gifts.of($0) })
    case .outlet:
      let condition = Condition.all(whens.map { conditions.outlet($0) })
      result.outlet = Decision(condition) { $0.cost }
      given.formUnion(condition.gives(FindingGifts.of))
    }
    check(reason, values["reason"], given)
    if let task = result.taskTemplate { check(task, values["task"], given) }
    return result
  }

  private mutating func severity(_ node: Node?, of parent: Node) -> Severity? {
    guard let node else {
      conditions.reader.report(parent, "a case needs a severity")
      return nil
    }
    if let severity = Severity(rawValue: conditions.reader.string(node)) { return severity }
    conditions.reader.report(node, "note, caution or hold expected here")
    return nil
  }

  private mutating func template(
    _ node: Node?, of parent: Node, _ missing: String
  ) -> FindingTemplate? {
    guard let node else {
      conditions.reader.report(parent, missing)
      return nil
    }
    do throws(FindingTemplate.Mistake) {
      return try FindingTemplate(conditions.reader.string(node))
    } catch {
      let file = conditions.reader.file
      conditions.reader.faults.append(file.fault(node, offset: error.offset, error.message))
      return nil
    }
  }

  private mutating func check(
    _ template: FindingTemplate, _ node: Node?, _ given: Set<Placeholder>
  ) {
    guard let node, let name = template.unprovided(given)?.rawValue else { return }
    let scalars = Array(template.source.unicodeScalars)
    let wanted = Array("{\(name)".unicodeScalars)
    let offset = scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? 0
    let message =
      "“{\(name)}” may be empty in this case; write {\(name)|other words}, or put it in [ ]"
    let file = conditions.reader.file
    conditions.reader.faults.append(file.fault(node, offset: offset, message))
  }

  // Examples.

  private mutating func examples(_ node: Node?) -> [FindingRule.Example] {
    let nodes = conditions.reader.list(node)
    if let node, nodes.isEmpty {
      conditions.reader.report(node, "at least one example expected here")
    }
    return nodes.flatMap { node in
      conditions.reader.mapping(node, known: Severity.allCases.map(\.rawValue)).map {
        FindingRule.Example(
          text: conditions.reader.string($0.value), severity: Severity(rawValue: $0.key),
          line: $0.node.mark?.line ?? 0)
      }
    }
  }

  private mutating func counterexamples(_ node: Node?) -> [FindingRule.Example] {
    let nodes = conditions.reader.list(node)
    if let node, nodes.isEmpty {
      conditions.reader.report(node, "at least one counterexample expected here")
    }
    return nodes.map {
      FindingRule.Example(
        text: conditions.reader.string($0), severity: nil, line: $0.mark?.line ?? 0)
    }
  }
}
