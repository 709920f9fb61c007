import Patterns

/// A finding: what must hold of a record, how severe it then is, and what an editor reads.
public struct FindingRule: Sendable {
  /// What a finding is about.
  public enum Subject: String, Sendable, CaseIterable {
    /// A record.
    case record
    /// An outlet that the text names.
    case outlet
  }

  /// One of the ways in which a finding comes up; the first whose condition holds counts.
  public struct Case: Sendable {
    public internal(set) var severity: Severity
    /// The severity in the rule file, which a newsroom's settings may have changed.
    let writtenSeverity: Severity
    /// The reason as the rule file has it, with its placeholders.
    public var reason: String { reasonTemplate.source }
    /// The task as the rule file has it; nil when there is nothing to do.
    public var task: String? { taskTemplate?.source }
    /// What must hold in this case beside the finding's own condition, as the rule file has it.
    public let condition: [WrittenKey]
    /// The places for a record's own words that reason and task have, each once.
    public var placeholders: [Placeholder] {
      let pieces = reasonTemplate.pieces + (taskTemplate?.pieces ?? [])
      return Placeholder.allCases.filter { place in pieces.contains { $0.placeholder == place } }
    }
    let reasonTemplate: FindingTemplate
    let taskTemplate: FindingTemplate?
    /// For findings on records.
    var record = Decision<RecordTest>(.all([])) { $0.cost }
    /// For findings on outlets.
    var outlet = Decision<OutletTest>(.all([])) { $0.cost }
    /// The tests that tell which of a record's words the templates mean, in written order.
    var evidence: [RecordTest] = []
  }

  /// An article and how severe the finding must be in it.
  public struct Example: Sendable {
    public let text: String
    /// Nil in a counterexample.
    public let severity: Severity?
    public let line: Int
  }

  public let id: String
  public let note: String
  /// The ids of the newsroom rules behind it.
  public let standards: [String]
  public let subject: Subject
  /// Whether it is in use; a newsroom switches findings on and off.
  public internal(set) var isOn: Bool
  public internal(set) var cases: [Case]
  /// What must hold in every case, as the rule file has it.
  public let condition: [WrittenKey]
  public let examples: [Example]
  public let counterexamples: [Example]
  public let file: String
  public let line: Int
}

/// All findings with what their conditions refer to by number.
struct FindingRules: Sendable {
  var terms = FindingTerms()
  var rules: [FindingRule] = []
  /// The compiled word lists and patterns.
  var lists: [Pattern] = []
  var countries: [Set<String>] = []
  var sourceConditions = DecisionList<SourceTest>()
  var previousConditions = DecisionList<RecordTest>()
  var comparison: FigureComparison?
  var places = PlaceNames()
  var standards: [Standard] = []

  /// The same with every finding switched on, for trying their examples.
  var allOn: FindingRules {
    var result = self
    for index in result.rules.indices { result.rules[index].isOn = true }
    return result
  }
}

extension FindingRule {
  /// The severities that it can have, from the gravest, each once.
  public var severities: [Severity] {
    Severity.allCases.reversed().filter { severity in cases.contains { $0.severity == severity } }
  }
}

/// The names that mean one place, the country's own first ("North Korea", "North Korean", "Pyongyang").
struct PlaceNames: Sendable {
  private(set) var names: [String: String] = [:]
  private(set) var codes: [String: String] = [:]

  /// The country's name; nil for a code that the rules do not have.
  func country(_ code: String) -> String? { names[code.uppercased()] }

  /// What the name stands for: a country's code, or the name itself.
  func place(_ name: String) -> String { codes[name] ?? name }

  mutating func add(_ code: String, _ aliases: [String]) {
    names[code] = names[code] ?? aliases.first
    for alias in aliases { codes[alias] = code }
  }

  /// All names, the longest first, so that a pattern finds "North Korean" before "North Korea".
  var all: [String] {
    codes.keys.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
  }
}

/// When two figures of an article are about the same, from a `comparison` in the rule files.
struct FigureComparison: Sendable {
  struct Happening: Sendable {
    let name: String
    /// The event that the figure must have if it has any.
    let event: String
    let words: Pattern
  }

  var happenings: [Happening] = []
  var blockers: Pattern?
  var dates: Pattern?
  var names: Pattern?
}
