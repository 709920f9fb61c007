import Testing

@testable import Hearsay

/// Findings from a file of a test's own, over the built-in closed lists.
struct FindingFixture {
  let rules: FindingRules
  let faults: [Fault]

  init(_ yaml: String) throws {
    let folder = try RuleFolder(copyingBuiltIn: false)
    try folder.write(
      """
      classes: [official, intelligence, state-media, anonymous]
      effects: [cut, negation]
      events: [casualties, deployment]
      """, to: "findings/terms.yml")
    try folder.write(yaml, to: "findings/own.yml")
    let loaded = LoadedFindings(directories: [folder.path])
    (rules, faults) = (loaded.rules, loaded.faults)
  }

  /// One finding `own` that is a note when `condition`, a YAML flow mapping, holds.
  init(
    when condition: String, reason: String = "yes", about subject: String = "record",
    words: String = "{}", patterns: String = "{}"
  ) throws {
    try self.init(
      """
      words: \(words)
      patterns: \(patterns)
      findings:
        - id: own
          note: own
          standards: [C1]
          about: \(subject)
          cases:
            - severity: note
              when: \(condition)
              reason: '\(reason)'
          examples: [{note: 'Lee said so.'}]
          counterexamples: ['Rain fell.']
      """)
  }

  var messages: [String] { faults.map(\.message) }
}

/// A text as the pack reads it, with records that a test changes before they are judged.
struct Judged {
  var document: Document
  private let workspace: Workspace

  init(_ text: String, publisher: String? = nil) throws {
    let pipeline = try Pipeline(pack: BuiltInPack.loaded.get())
    workspace = pipeline.makeWorkspace()
    let article = Article(id: "a", path: "-", text: Array(text.utf8), publisher: publisher)
    document = pipeline.document(article, in: workspace)
    for index in document.records.indices { document.records[index].findings = [] }
    document.findings = []
  }

  func span(_ words: String) throws -> TextSpan {
    let text = String(decoding: document.article.text, as: UTF8.self)
    let range = try #require(text.firstRange(of: words), "not in the text: \(words)")
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return TextSpan(start, start + words.utf8.count)
  }

  func assessment(_ rules: FindingRules) -> Assessment {
    Assessment(document, rules, workspace.matcher)
  }

  /// The document with its findings.
  func assessed(_ rules: FindingRules) throws -> Document {
    let pack = try BuiltInPack.loaded.get()
    var result = document
    Assessor(rules: rules, outlets: pack.outlets)
      .run(&result, in: workspace)
    return result
  }

  /// For each record whether the condition holds of it.
  func holds(
    _ condition: String, words: String = "{}", patterns: String = "{}"
  ) throws -> [Bool] {
    let fixture = try FindingFixture(when: condition, words: words, patterns: patterns)
    #expect(fixture.messages == [])
    return try assessed(fixture.rules).records.map { !$0.findings.isEmpty }
  }

  /// "id severity" of each finding of a record under the built-in rules.
  func builtIn(_ record: Int = 0) throws -> [String] {
    try assessed(BuiltInPack.loaded.get().findingRules).records[record].findings
      .map { "\($0.id) \($0.severity.rawValue)" }
  }
}

extension RegistryEntry {
  static let kcna = RegistryEntry(
    id: "kp.kcna", name: "Korean Central News Agency", country: "KP", kind: "state-media",
    label: "State-controlled media", year: "2024",
    citation: "State Media Monitor (a typology), 2024", warns: true)
}
