/// Judges records and articles by the rules for findings.
struct Assessor: Stage {
  private let rules: FindingRules
  private let recordRules: [FindingRule]
  /// The conditions of the record rules' cases, rule by rule, apart from all else that rules hold.
  private let conditions: DecisionList<RecordTest>
  /// Those of each rule, by their numbers.
  private let cases: [Range<Int>]
  private let outletRules: [FindingRule]
  private let outlets: OutletTable

  init(rules: FindingRules, outlets: OutletTable) {
    (self.rules, self.outlets) = (rules, outlets)
    recordRules = rules.rules.filter { $0.isOn && $0.subject == .record }
    var conditions = DecisionList<RecordTest>()
    cases = recordRules.map { rule in
      let first = conditions.count
      for found in rule.cases { conditions.append(found.record) }
      return first..<conditions.count
    }
    self.conditions = conditions
    outletRules = rules.rules.filter { $0.isOn && $0.subject == .outlet }
  }

  var reads: Set<Layer> {
    [.tokens, .sentences, .quotations, .outlets, .chains, .records, .alterations, .figures]
  }
  var gives: Set<Layer> { [.findings] }

  func run(_ document: inout Document, in workspace: Workspace) {
    // All of them before the first is noted: while it is judged, the article is shared, and a change copies all records.
    let (ofRecords, ofArticle) = judged(document, workspace)
    for number in ofRecords.indices where !ofRecords[number].isEmpty {
      document.records[number].findings = ofRecords[number]
    }
    document.findings = ofArticle
  }

  private func judged(_ document: Document, _ workspace: Workspace) -> ([[Finding]], [Finding]) {
    let assessment = Assessment(document, rules, workspace.matcher)
    return (
      document.records.indices.map { findings($0, assessment) }, outletFindings(assessment)
    )
  }

  private func findings(_ record: Int, _ assessment: Assessment) -> [Finding] {
    var findings: [Finding] = []
    for rule in cases.indices {
      for number in cases[rule]
      where conditions.holds(number, { assessment.isTrue($0, record) }) {
        let found = number - cases[rule].lowerBound
        findings.append(finding(recordRules[rule], found, record, assessment))
        break
      }
    }
    return findings.count < 2 ? findings : Self.mostSevereFirst(findings)
  }

  private func finding(
    _ rule: FindingRule, _ number: Int, _ record: Int, _ assessment: Assessment
  ) -> Finding {
    let found = rule.cases[number]
    let wording = FindingWording(
      assessment: assessment, record: record, evidence: found.evidence)
    return found.finding(rule, records: wording.records, value: wording.value)
  }

  private func outletFindings(_ assessment: Assessment) -> [Finding] {
    let document = assessment.document
    guard !outletRules.isEmpty, document.outlets.contains(where: \.warns) else { return [] }
    return Self.mostSevereFirst(
      NamedOutlets(
        rules: outletRules, publisher: document.publisher, table: outlets, assessment: assessment
      ).findings())
  }

  /// Of equal severity in the order of the rules.
  private static func mostSevereFirst(_ findings: [Finding]) -> [Finding] {
    Severity.allCases.reversed().flatMap { severity in findings.filter { $0.severity == severity } }
  }
}

extension FindingRule.Case {
  /// The finding in the words that `value` gives.
  func finding(
    _ rule: FindingRule, records: [Int], value: (Placeholder) -> String?
  ) -> Finding {
    Finding(
      id: rule.id, severity: severity, reason: reasonTemplate.filled(value),
      task: taskTemplate?.filled(value), records: records, standards: rule.standards)
  }
}

extension FindingWording {
  /// The other records that the finding is about.
  var records: [Int] {
    for test in evidence {
      switch test {
      case .conflict:
        if assessment.conflicts.isEmpty { continue }
        return assessment.conflicts[record].map { [$0.otherRecord] } ?? []
      case .previous: return [record - 1]
      default: continue
      }
    }
    return []
  }
}
