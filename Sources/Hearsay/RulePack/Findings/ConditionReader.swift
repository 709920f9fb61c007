import Yams

/// Reads conditions: mappings of which every key must hold, with `all`, `any` and `not` to combine them.
struct ConditionReader {
  /// How deep conditions may stand in each other; no rule that a person reads needs more.
  private static let depth = 8

  var reader: RuleReader
  var words: FindingWords
  var rules: FindingRules
  var gifts = FindingGifts()
  private var isInPrevious = false

  init(_ reader: RuleReader, words: FindingWords, rules: FindingRules, gifts: FindingGifts) {
    (self.reader, self.words, self.rules, self.gifts) = (reader, words, rules, gifts)
  }

  /// A condition on a record.
  mutating func record(_ node: Node) -> Condition<RecordTest> {
    condition(node, depth: 0) { $0.recordTest($1, $2, $3) }
  }

  /// A condition on an outlet that the text names.
  mutating func outlet(_ node: Node) -> Condition<OutletTest> {
    condition(node, depth: 0) { $0.outletTest($1, $2, $3) }
  }

  private typealias Leaf<Test: Sendable> = (
    inout ConditionReader, _ key: String, _ node: Node, _ value: Node
  ) -> Condition<Test>?

  private mutating func condition<Test>(
    _ node: Node, depth: Int, _ leaf: Leaf<Test>
  ) -> Condition<Test> {
    guard depth < Self.depth else {
      reader.report(node, "conditions stand too deep in each other")
      return .all([])
    }
    var parts: [Condition<Test>] = []
    for (key, keyNode, value) in reader.mapping(node) {
      switch key {
      case "all": parts.append(.all(conditions(value, depth, leaf)))
      case "any": parts.append(.any(conditions(value, depth, leaf)))
      case "not": parts.append(.not(condition(value, depth: depth + 1, leaf)))
      default: if let part = leaf(&self, key, keyNode, value) { parts.append(part) }
      }
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func conditions<Test>(
    _ node: Node, _ depth: Int, _ leaf: Leaf<Test>
  ) -> [Condition<Test>] {
    let nodes = reader.list(node)
    if nodes.isEmpty { reader.report(node, "at least one condition expected here") }
    return nodes.map { condition($0, depth: depth + 1, leaf) }
  }
}

// Records.
extension ConditionReader {
  private static let roles: [(key: String, role: SourceRoles)] = [
    ("speaker", .speaker), ("relay", .relay), ("basis", .basis), ("link", .link),
    ("source", .any),
  ]
  private static let recordKeys =
    roles.map(\.key) + [
      "kind", "relays", "bases", "quoted-words", "alteration", "figure", "confidence", "cue",
      "content", "quoted", "sentence", "article", "conflict", "previous", "adjacent",
      "same-speaker", "all", "any", "not",
    ]

  private mutating func recordTest(
    _ key: String, _ keyNode: Node, _ value: Node
  ) -> Condition<RecordTest>? {
    if let role = Self.roles.first(where: { $0.key == key })?.role { return source(role, value) }
    switch key {
    case "kind": return .test(.kind(kinds(value)))
    case "relays": return range(value).map { .test(.links(.relay, from: $0, to: $1)) }
    case "bases": return range(value).map { .test(.links(.basis, from: $0, to: $1)) }
    case "quoted-words": return range(value).map { .test(.quotedWords(from: $0, to: $1)) }
    case "alteration": return alteration(value)
    case "figure": return figure(value)
    case "confidence": return confidence(value)
    case "cue": return someOrNone(value, .cue) ?? list(value) { .words(.cue, list: $0) }
    case "content": return list(value) { .words(.content, list: $0) }
    case "quoted": return list(value) { .words(.quoted, list: $0) }
    case "sentence": return list(value) { .words(.sentence, list: $0) }
    case "article": return article(value)
    case "conflict": return expectSomeOrNone(value, .conflict)
    case "previous": return previous(keyNode, value)
    case "adjacent": return yesOrNo(value, .adjacent)
    case "same-speaker": return yesOrNo(value, .sameSpeaker)
    default:
      reader.report(keyNode, "unknown key “\(key)”\(suggestion(key, among: Self.recordKeys))")
      return nil
    }
  }

  private mutating func source(_ role: SourceRoles, _ value: Node) -> Condition<RecordTest>? {
    if let plain = someOrNone(value, RecordTest.source(role, condition: -1)) { return plain }
    let condition: Condition<SourceTest> = condition(value, depth: 1) { $0.sourceTest($1, $2, $3) }
    rules.sourceConditions.append(Decision(condition) { $0.cost })
    gifts.bySourceCondition.append(condition.gives(FindingGifts.of))
    let test = RecordTest.source(role, condition: rules.sourceConditions.count - 1)
    return .test(test)
  }

  private mutating func previous(_ key: Node, _ value: Node) -> Condition<RecordTest>? {
    guard !isInPrevious else {
      reader.report(key, "“previous” cannot stand inside “previous”")
      return nil
    }
    isInPrevious = true
    defer { isInPrevious = false }
    let condition = record(value)
    rules.previousConditions.append(Decision(condition) { $0.cost })
    return .test(.previous(condition: rules.previousConditions.count - 1))
  }

  private mutating func kinds(_ value: Node) -> UInt8 {
    choices(value, among: QuotationKind.allCases.map(\.rawValue)).reduce(0) { $0 | 1 << UInt8($1) }
  }

  private mutating func alteration(_ value: Node) -> Condition<RecordTest>? {
    var kinds: UInt8 = 0
    var effects: UInt64 = 0
    var count: Int32 = 1
    let any = RecordTest.alteration(kinds: 0, effects: 0, atLeast: 1)
    if let plain = someOrNone(value, any) { return plain }
    for (key, _, value) in reader.mapping(value, known: ["kind", "effect", "at-least"]) {
      switch key {
      case "kind":
        kinds = choices(value, among: Alteration.Kind.allCases.map(\.rawValue))
          .reduce(0) { $0 | 1 << UInt8($1) }
      case "effect": effects = mask(value, rules.terms.effects)
      default: count = number(value)
      }
    }
    return .test(.alteration(kinds: kinds, effects: effects, atLeast: count))
  }

  private mutating func figure(_ value: Node) -> Condition<RecordTest>? {
    if let plain = someOrNone(value, RecordTest.figure(events: 0, atLeast: 1)) { return plain }
    var events: UInt64 = 0
    var count: Int32 = 1
    for (key, _, value) in reader.mapping(value, known: ["event", "at-least"]) {
      if key == "event" { events = mask(value, rules.terms.events) } else { count = number(value) }
    }
    return .test(.figure(events: events, atLeast: count))
  }

  private mutating func article(_ value: Node) -> Condition<RecordTest>? {
    var parts: [Condition<RecordTest>] = []
    for (key, _, value) in reader.mapping(value, known: ["says", "explains-anonymity"]) {
      let part =
        key == "says"
        ? list(value) { RecordTest.words(.article, list: $0) } : yesOrNo(value, .anonymityExplained)
      if let part { parts.append(part) }
    }
    return .all(parts)
  }

  private mutating func confidence(_ value: Node) -> Condition<RecordTest>? {
    var (low, high) = (0.0, 1.0)
    for (key, _, value) in reader.mapping(value, known: ["at-least", "at-most"]) {
      guard let number = value.float, (0...1).contains(number) else {
        reader.report(value, "a probability from 0 to 1 expected here")
        continue
      }
      if key == "at-least" { low = number } else { high = number }
    }
    return .test(.confidence(from: low, to: high))
  }
}

// Sources and outlets.
extension ConditionReader {
  private static let sourceKeys = [
    "class", "classes", "country", "warns", "resolved", "ambiguous", "named", "explained",
    "first-use", "words", "all", "any", "not",
  ]

  private mutating func sourceTest(
    _ key: String, _ keyNode: Node, _ value: Node
  ) -> Condition<SourceTest>? {
    switch key {
    case "class": return .test(.anyClass(mask(value, rules.terms.classes)))
    case "classes": return .test(.allClasses(mask(value, rules.terms.classes)))
    case "country":
      rules.countries.append(Set(oneOrMore(value).map { reader.string($0).uppercased() }))
      return .test(.country(list: rules.countries.count - 1))
    case "warns": return yesOrNo(value, .warns)
    case "resolved": return yesOrNo(value, .resolved)
    case "ambiguous": return yesOrNo(value, .ambiguous)
    case "named": return yesOrNo(value, .named)
    case "explained": return yesOrNo(value, .explained)
    case "first-use": return yesOrNo(value, .firstUse)
    case "words": return list(value) { .words(list: $0) }
    default:
      reader.report(keyNode, "unknown key “\(key)”\(suggestion(key, among: Self.sourceKeys))")
      return nil
    }
  }

  private static let outletKeys = [
    "warns", "credit", "own", "in-record", "sentence", "article", "all", "any", "not",
  ]

  private mutating func outletTest(
    _ key: String, _ keyNode: Node, _ value: Node
  ) -> Condition<OutletTest>? {
    switch key {
    case "warns": return yesOrNo(value, .warns)
    case "credit": return yesOrNo(value, .credit)
    case "own": return yesOrNo(value, .own)
    case "in-record": return yesOrNo(value, .inRecord)
    case "sentence": return list(value) { .words(.sentence, list: $0) }
    case "article": return list(value) { .words(.article, list: $0) }
    default:
      reader.report(keyNode, "unknown key “\(key)”\(suggestion(key, among: Self.outletKeys))")
      return nil
    }
  }
}

// Values.
extension ConditionReader {
  private func someOrNone<Test>(_ value: Node, _ test: Test) -> Condition<Test>? {
    switch value.string {
    case "some": .test(test)
    case "none": .not(.test(test))
    default: nil
    }
  }

  private mutating func expectSomeOrNone<Test>(_ value: Node, _ test: Test) -> Condition<Test>? {
    if let condition = someOrNone(value, test) { return condition }
    reader.report(value, "some or none expected here")
    return nil
  }

  private mutating func yesOrNo<Test>(_ value: Node, _ test: Test) -> Condition<Test>? {
    switch value.string {
    case "yes": return .test(test)
    case "no": return .not(.test(test))
    default:
      reader.report(value, "yes or no expected here")
      return nil
    }
  }

  /// A name, or several of which one will do.
  private mutating func list<Test>(_ value: Node, _ test: (Int) -> Test) -> Condition<Test>? {
    let numbers = oneOrMore(value).compactMap { words.number($0, &reader) }
    if numbers.count == 1 { return .test(test(numbers[0])) }
    return numbers.isEmpty ? nil : .any(numbers.map { .test(test($0)) })
  }

  private mutating func oneOrMore(_ value: Node) -> [Node] {
    if case .scalar = value { return [value] }
    return reader.list(value)
  }

  private mutating func mask(_ value: Node, _ list: FindingTerms.List) -> UInt64 {
    choices(value, among: list.names).reduce(0) { $0 | list.bit(list.names[$1]) }
  }

  /// The places of words in a closed list.
  private mutating func choices(_ value: Node, among names: [String]) -> [Int] {
    oneOrMore(value).compactMap { node in
      let name = reader.string(node)
      if let place = names.firstIndex(of: name) { return place }
      reader.report(node, "no “\(name)” here\(suggestion(name, among: names))")
      return nil
    }
  }

  private mutating func number(_ value: Node) -> Int32 {
    if let text = value.string, let number = Int32(text), number >= 0 { return number }
    reader.report(value, "a whole number expected here")
    return 0
  }

  private mutating func range(_ value: Node) -> (Int32, Int32)? {
    var (low, high) = (Int32(0), Int32.max)
    for (key, _, value) in reader.mapping(value, known: ["at-least", "at-most"]) {
      if key == "at-least" { low = number(value) } else { high = number(value) }
    }
    return (low, high)
  }
}
