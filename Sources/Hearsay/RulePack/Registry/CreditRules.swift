import Patterns
import Yams

/// A rule that tells where an outlet's name credits its work and is no part of the story.
struct CreditRule: Sendable {
  let id: String
  /// One line that says what it reads, mostly by showing it.
  let note: String
  let credit: OutletMention.Credit
  /// Words one of which the article must have for the rule to be tried; none for a rule that always is.
  let words: [String]
  /// Letters one of which must stand near the name; none for a rule that needs none.
  let needs: [[UInt8]]
  /// Whether it stands only above a story.
  let isAtTop: Bool
  /// Tried over the paragraph that has the name, which must begin inside the match.
  let pattern: Pattern
  let examples: [OutletWords.Example]
  let counterexamples: [OutletWords.Example]
}

/// What `credits.yml` says.
struct CreditRules: Sendable {
  private(set) var rules: [CreditRule] = []
  /// A paragraph of fewer bytes, at least half of them the name, is a credit.
  private(set) var shortLine = 0
  /// How many paragraphs are the top of an article.
  private(set) var top = 0

  private static let ruleKeys = [
    "id", "credit", "note", "words", "needs", "place", "pattern", "examples", "counterexamples",
  ]
  private static let topPlace = "top"
  /// As many as have a bit among the anchors.
  private static let most = 60

  init() {}

  init(_ file: RuleFile, _ faults: inout [Fault]) {
    var reader = RuleReader(file)
    for (key, _, value) in reader.mapping(file.root, known: ["short-line", "top", "rules"]) {
      switch key {
      case "rules": for item in reader.list(value) { add(item, &reader) }
      case "top": top = Self.number(value, &reader)
      default: shortLine = Self.number(value, &reader)
      }
    }
    faults += reader.faults
  }

  private static func number(_ node: Node, _ reader: inout RuleReader) -> Int {
    if let number = Int(reader.string(node)), number >= 0 { return number }
    reader.report(node, "a number expected")
    return 0
  }

  /// What stands for the words of the rule of that number.
  static func anchor(_ number: Int) -> OutletWords.Anchors {
    OutletWords.Anchors(rawValue: 1 << UInt64(number + OutletWords.Anchors.firstCredit))
  }

  private mutating func add(_ item: Node, _ reader: inout RuleReader) {
    let values = reader.values(item, known: Self.ruleKeys)
    guard let id = values["id"]?.string, let note = values["note"]?.string,
      let credit = values["credit"]?.string.flatMap(OutletMention.Credit.init),
      let node = values["pattern"]
    else {
      let credits = OutletMention.Credit.allCases.map(\.rawValue).joined(separator: ", ")
      reader.report(item, "a credit rule needs id, note, credit (\(credits)) and pattern")
      return
    }
    let examples = reader.examples("examples", values, of: item)
    let counterexamples = reader.examples("counterexamples", values, of: item)
    let words = reader.strings(values["words"])
    if let place = values["place"], reader.string(place) != Self.topPlace {
      reader.report(place, "the only place is “\(Self.topPlace)”")
    }
    if rules.contains(where: { $0.id == id }) { reader.report(item, "the id “\(id)” is taken") }
    if rules.count == Self.most { reader.report(item, "more than \(Self.most) credit rules") }
    guard let pattern = reader.pattern(node), rules.count < Self.most else { return }
    rules.append(
      CreditRule(
        id: id, note: note, credit: credit, words: words,
        needs: reader.strings(values["needs"]).map { Array($0.utf8) },
        isAtTop: values["place"] != nil, pattern: pattern, examples: examples,
        counterexamples: counterexamples))
  }
}
