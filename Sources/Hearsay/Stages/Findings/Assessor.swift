/// Judges records and articles by the rules for findings.
struct Assessor: Stage {
  private let rules: FindingRules
  private let recordRules: [FindingRule]
  /// The conditions of the record rules' cases, rule by rule, apart from all else that rules hold.
  private let conditions: [[Decision<RecordTest>]]
  private let outletRules: [FindingRule]
  private let outlets: OutletTable
  private let chains: ChainRules

  init(rules: FindingRules, outlets: OutletTable, chains: ChainRules) {
    (self.rules, self.outlets, self.chains) = (rules, outlets, chains)
    recordRules = rules.rules.filter { $0.isOn && $0.subject == .record }
    conditions = recordRules.map { $0.cases.map(\.record) }
    outletRules = rules.rules.filter { $0.isOn && $0.subject == .outlet }
  }

  var reads: Set<Layer> {
    [.tokens, .sentences, .quotations, .outlets, .records, .alterations, .figures]
  }
  var gives: Set<Layer> { [.findings] }

  func run(_ document: inout Document, in workspace: Workspace) {
    let assessment = Assessment(document, rules, workspace.matcher)
    for number in document.records.indices {
      document.records[number].findings = findings(number, assessment)
    }
    document.findings = outletFindings(assessment)
  }

  private func findings(_ record: Int, _ assessment: Assessment) -> [Finding] {
    var findings: [Finding] = []
    for rule in conditions.indices {
      for number in conditions[rule].indices
      where assessment.holds(conditions[rule][number], record) {
        findings.append(finding(recordRules[rule], number, record, assessment))
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
    let publisher = outlets.row(
      publisher: document.article.publisher, additions: chains.publisherAdditions,
      article: chains.publisherArticle)
    return Self.mostSevereFirst(
      NamedOutlets(
        rules: outletRules, publisher: publisher, table: outlets, assessment: assessment
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
