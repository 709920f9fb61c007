import Patterns
import Yams

extension RuleLoader {
  private static let circumstanceKeys = [
    "id", "note", "role", "places", "cue-verbs", "verbs", "words", "except", "without", "pattern",
    "examples",
    "counterexamples",
  ]
  private static let circumstanceRoles: [RuleRole] = [.medium, .addressee, .time]
  /// The group whose head is looked at; of the others, the first word.
  private static let headGroup = "noun"

  /// Reads `circumstances.yml`: lists of words by name, and the rules that use them.
  mutating func readCircumstances(_ file: RuleFile, vocabulary: Vocabulary) -> CircumstanceRules {
    var reader = RuleReader(file)
    guard let root = file.root else { return CircumstanceRules() }
    let values = reader.values(root, known: ["lists", "rules"])
    var lists: [String: Set<Int32>] = [:]
    for (name, _, value) in reader.mapping(values["lists"]) {
      lists[name] = numbers(value, &reader, vocabulary)
    }
    let items = reader.list(values["rules"])
    let rules = items.compactMap { circumstanceRule($0, lists, &reader, vocabulary) }
    reportUnusedLists(items, values["lists"], &reader)
    faults += reader.faults
    return CircumstanceRules(rules: rules)
  }

  private mutating func circumstanceRule(
    _ item: Node, _ lists: [String: Set<Int32>], _ reader: inout RuleReader,
    _ vocabulary: Vocabulary
  ) -> CircumstanceRule? {
    let values = reader.values(item, known: Self.circumstanceKeys)
    guard let id = values["id"]?.string, let note = values["note"]?.string,
      let node = values["pattern"], let source = node.string
    else {
      reader.report(item, "a rule of circumstances needs id, note, places and pattern")
      return nil
    }
    guard let tree = parse(source, node, reader.file),
      let pattern = compile("\\G" + tree.regex(), node, reader.file)
    else { return nil }
    let role = circumstanceRole(values["role"], &reader)
    if let role, !tree.groupNames.contains(role.rawValue) {
      reader.report(node, "the pattern has no group named “\(role.rawValue)”")
    }
    let checks =
      self.checks(values["words"], pattern, lists, &reader) { $0 ? .headIn : .firstIn }
      + self.checks(values["except"], pattern, lists, &reader) { $0 ? .headNotIn : .firstNotIn }
      + self.checks(values["without"], pattern, lists, &reader) { _ in .noneIn }
    // What is passed over shows in the examples of the rules that it serves.
    let isRead = role != nil
    return CircumstanceRule(
      id: id, note: note, file: reader.file.name, line: item.mark?.line ?? 0,
      written: reader.writtenRule(item),
      examples: isRead ? self.examples("examples", of: id, values, item, &reader) : [],
      counterexamples: isRead
        ? self.examples("counterexamples", of: id, values, item, &reader) : [],
      role: role, places: places(values["places"], item, &reader),
      cueVerbs: traits(values["cue-verbs"], &reader, vocabulary),
      verbs: traits(values["verbs"], &reader, vocabulary), pattern: pattern,
      needs: TapeNeeds(tree), checks: checks,
      words: role.flatMap { pattern.groups[$0.rawValue] } ?? 0, verb: pattern.groups["verb"] ?? 0)
  }

  private func circumstanceRole(_ node: Node?, _ reader: inout RuleReader) -> RuleRole? {
    guard let node else { return nil }
    let role = RuleRole(rawValue: reader.string(node))
    if let role, Self.circumstanceRoles.contains(role) { return role }
    let names = Self.circumstanceRoles.map(\.rawValue).joined(separator: ", ")
    reader.report(node, "a circumstance is one of \(names)")
    return nil
  }

  private func places(
    _ node: Node?, _ item: Node, _ reader: inout RuleReader
  ) -> Set<CircumstanceRule.Place> {
    let all = CircumstanceRule.Place.allCases
    let nodes = reader.list(node)
    let places = nodes.compactMap { CircumstanceRule.Place(rawValue: reader.string($0)) }
    if places.isEmpty || places.count < nodes.count {
      let names = all.map(\.rawValue).joined(separator: ", ")
      reader.report(node ?? item, "places are some of \(names)")
    }
    return Set(places)
  }

  /// Reads pairs of a group and the list of words for it.
  private func checks(
    _ node: Node?, _ pattern: Pattern, _ lists: [String: Set<Int32>],
    _ reader: inout RuleReader, _ kind: (_ isHead: Bool) -> CircumstanceRule.Kind
  ) -> [CircumstanceRule.Check] {
    reader.mapping(node).compactMap { name, key, value in
      let list = reader.string(value)
      guard let group = pattern.groups[name] else {
        reader.report(key, "the pattern has no group named “\(name)”")
        return nil
      }
      guard let words = lists[list] else {
        let near = suggestion(list, among: Array(lists.keys))
        reader.report(value, "no list of words is named “\(list)”\(near)")
        return nil
      }
      return CircumstanceRule.Check(
        group: group, words: words, kind: kind(name == Self.headGroup))
    }
  }

  private func reportUnusedLists(
    _ items: [Node], _ node: Node?, _ reader: inout RuleReader
  ) {
    let used = items.flatMap { item in
      ["words", "except", "without"].flatMap { key in
        item[key]?.mapping?.values.compactMap(\.string) ?? []
      }
    }
    for (name, key, _) in reader.mapping(node) where !used.contains(name) {
      reader.report(key, "no rule uses the list “\(name)”")
    }
  }
}
