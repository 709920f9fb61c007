import Hearsay

/// The first page of the reference: all findings by severity, all rules by kind.
struct ReferenceIndex {
  private let findings: [FindingRule]
  private let rules: [RuleDescription]

  init(findings: [FindingRule], rules: [RuleDescription]) {
    (self.findings, self.rules) = (findings, rules)
  }

  var page: ReferencePage {
    ReferencePage(
      .top, "README",
      [
        "# Rules and findings\n",
        """
        A page for each of \(findings.count) findings and \(rules.count) rules. A rule reads something in an \
        article; a finding says what an editor must look at in what was read.

        """,
        "## Findings\n",
        """
        Each stands where its gravest case puts it. `hold`: somebody must check it before it runs; `caution`: \
        look at it before it runs; `note`: good to know.

        """,
        (Severity.allCases.reversed().map(section) + [switchedOff]).filter { !$0.isEmpty }
          .joined(separator: "\n"), "## Rules\n",
        """
        Shares are those of readings that were right on an annotated corpus, where the rule was chosen. On the \
        pages the words that a rule reads have their role behind them: \(Self.legend)

        """,
        RuleDescription.Kind.allCases.map(section).filter { !$0.isEmpty }.joined(separator: "\n"),
      ])
  }

  private static let legend = """
    <b>who said it</b><sub>source</sub>, <i>the words that hand it over</i><sub>cue</sub>, \
    <ins>what is reported</ins><sub>content</sub>.
    """

  private func section(_ severity: Severity) -> String {
    section(
      "### \(severity.rawValue)", findings.filter { $0.isOn && $0.severities.first == severity })
  }

  private var switchedOff: String {
    section("### Off unless switched on", findings.filter { !$0.isOn })
  }

  private func section(_ title: String, _ findings: [FindingRule]) -> String {
    guard !findings.isEmpty else { return "" }
    let rows = findings.map { finding in
      [
        ReferencePage.link(finding.id, in: .findings), Markdown.text(finding.note),
        finding.severities.map(\.rawValue).joined(separator: ", "),
        finding.standards.map(Markdown.text).joined(separator: ", "),
      ]
    }
    return "\(title)\n\n"
      + Markdown.table(["finding", "it says", "severities", "standards"], rows)
  }

  private func section(_ kind: RuleDescription.Kind) -> String {
    let rules = rules.filter { $0.kind == kind }
    guard !rules.isEmpty else { return "" }
    let title = "### \(kind.title.prefix(1).uppercased() + kind.title.dropFirst())\n\n"
    let rows = rules.map { rule in
      [ReferencePage.link(rule.id, in: .rules), Markdown.text(rule.note)]
        + (kind.isMeasured ? [rule.measure?.chosen.share ?? "not measured"] : [])
    }
    return title
      + Markdown.table(["rule", "it reads"] + (kind.isMeasured ? ["right"] : []), rows)
  }
}
