import Hearsay

/// The page of a finding: what it says, when it comes up, and the standards behind it.
struct FindingPage {
  private let finding: FindingRule
  private let standards: [Standard]
  private let place: (String, Int) -> String

  init(
    _ finding: FindingRule, standards: [Standard], place: @escaping (String, Int) -> String
  ) {
    (self.finding, self.standards, self.place) = (finding, standards, place)
  }

  var page: ReferencePage {
    ReferencePage(
      .findings, finding.id,
      [
        "# \(Markdown.text(finding.id))\n", Markdown.paragraph(finding.note) + "\n", facts,
        shared, "## Severity\n", introduction,
        finding.cases.map(section).joined(separator: "\n"), places, examples, counterexamples,
        standardsTable, "[All rules and findings](../README.md#findings)\n",
      ])
  }

  private var facts: String {
    Markdown.facts([
      ("Severity", finding.severities.map { Markdown.code($0.rawValue) }.joined(separator: ", ")),
      ("In use", finding.isOn ? "yes" : "no; list it in `enabled.yml` to switch it on"),
      ("About", finding.subject == .record ? "a record" : "an outlet that the text names"),
      ("File", place(finding.file, finding.line)),
    ])
  }

  /// What must hold in every case.
  private var shared: String {
    finding.condition.isEmpty
      ? "" : "It comes up only where this holds:\n\n" + Self.condition(finding.condition)
  }

  private var introduction: String {
    finding.cases.count > 1 ? "The first case that holds counts.\n" : ""
  }

  private func section(_ item: FindingRule.Case) -> String {
    var text = "### \(item.severity.rawValue)\n\n"
    if !item.condition.isEmpty { text += "When\n\n\(Self.condition(item.condition))\n" }
    text += "> \(Markdown.text(item.reason))\n"
    if let task = item.task { text += ">\n> → \(Markdown.text(task))\n" }
    return text
  }

  private static func condition(_ keys: [WrittenKey]) -> String {
    Markdown.block(keys.flatMap(\.lines), language: "yaml")
  }

  /// What stands for a record's own words in reasons and tasks.
  private var places: String {
    let used = Placeholder.allCases.filter { place in
      finding.cases.contains { $0.placeholders.contains(place) }
    }
    guard !used.isEmpty else { return "" }
    let rows = used.map { [Markdown.code("{\($0.rawValue)}"), $0.meaning] }
    return "## Words in braces\n\n" + Markdown.table(["words", "what stands there"], rows)
      + "\nWhat stands in square brackets is left out where the record has nothing to put there; "
      + "after a vertical bar stand the words for that case.\n"
  }

  private var examples: String {
    guard !finding.examples.isEmpty else { return "" }
    let rows = finding.examples.map {
      [$0.severity.map { Markdown.code($0.rawValue) } ?? "", Markdown.text($0.text)]
    }
    return "## It comes up in\n\n" + Markdown.table(["severity", "text"], rows)
  }

  private var counterexamples: String {
    finding.counterexamples.isEmpty
      ? ""
      : "## It does not come up in\n"
        + finding.counterexamples.map { "\n> \(Markdown.paragraph($0.text))\n" }.joined()
  }

  private var standardsTable: String {
    guard !finding.standards.isEmpty else { return "" }
    let rows = finding.standards.map { id in
      let standard = standards.first { $0.id == id }
      return [
        Markdown.text(id), Markdown.text(standard?.rule ?? ""),
        Markdown.text(standard?.source ?? ""),
      ]
    }
    return "## Standards behind it\n\n"
      + Markdown.table(["id", "rule", "where it is written"], rows)
  }
}
