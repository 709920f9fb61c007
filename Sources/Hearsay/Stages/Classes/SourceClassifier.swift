import Patterns

/// Gives every speaker and link its source classes: from titles and the registry, which resolution knows, and from the
/// words of the mention or of what it stands for.
struct SourceClassifier: Stage {
  let rules: SourceClassRules
  let offices: OfficeTable
  let outlets: OutletTable
  let conjunction, possessive: UInt8
  private let name: UInt8
  static let anonymous = SourceClass.anonymous.rawValue
  private static let official = SourceClass.official.rawValue
  /// In tokens; what runs on longer is mostly no apposition.
  let longestApposition = 14

  init(
    rules: SourceClassRules, offices: OfficeTable, outlets: OutletTable, symbols: SymbolTable
  ) {
    conjunction = symbols.symbol("conjunction") ?? 0
    possessive = symbols.symbol("possessive") ?? 0
    name = symbols.symbol("name") ?? 0
    self.rules = rules
    self.offices = offices
    self.outlets = outlets
  }

  var reads: Set<Layer> { [.tokens, .sentences, .outlets, .attributions, .chains, .entities] }
  var gives: Set<Layer> { [.classes] }

  func run(_ document: inout Document, in workspace: Workspace) {
    guard !document.resolved.isEmpty else { return }
    workspace.sourceClasses.use(rules.rules.first?.pattern)
    var resolved = document.resolved
    for number in resolved.indices {
      let attribution = document.attributions[number]
      if let source = attribution.source, var speaker = resolved[number].speaker {
        classify(&speaker, source, document, workspace)
        findReason(&speaker, attribution, document, workspace.matcher)
        resolved[number].speaker = speaker
      }
      for (place, link) in document.chains[number].links.enumerated() {
        classify(&resolved[number].links[place], link.tokens, document, workspace)
      }
    }
    share(among: &resolved)
    document.resolved = resolved
  }

  /// Whoever is somebody's envoy in one sentence is so in all.
  private func share(among resolved: inout [ResolvedSources]) {
    var known: [String: Resolution] = [:]
    for sources in resolved {
      for source in [sources.speaker].compactMap({ $0 }) + sources.links where source.isNamed {
        guard let entity = source.entity, !source.classes.isEmpty else { continue }
        if known[entity].map({ $0.classes.count < source.classes.count }) ?? true {
          known[entity] = source
        }
      }
    }
    func complete(_ source: inout Resolution) {
      guard source.isNamed, let entity = source.entity else { return }
      if let best = known[entity], best.classes.count > source.classes.count {
        (source.classes, source.classReason) = (best.classes, best.classReason)
      }
      if source.isPerson, source.classes.isEmpty { source.classes = [SourceClass.person.rawValue] }
    }
    for number in resolved.indices {
      if var speaker = resolved[number].speaker {
        complete(&speaker)
        resolved[number].speaker = speaker
      }
      for place in resolved[number].links.indices { complete(&resolved[number].links[place]) }
    }
  }

  private func classify(
    _ source: inout Resolution, _ mention: Range<Int>, _ document: Document,
    _ workspace: Workspace
  ) {
    // The registry's word on an outlet is not added to by what the words look like.
    if source.outlet != nil { return }
    let matcher = workspace.matcher
    if !isBareName(source, mention, document) {
      let words = document.tokens.span(mention)
      if finds(rules.furniture, in: words, document, matcher) { return }
      addService(&source, mention, document, matcher)
      document.article.text.withBytes(of: words) { addByWords(&source, $0, workspace) }
    }
    if source.classes.contains(Self.anonymous), isNamedNearby(mention, document, matcher) {
      source.remove(Self.anonymous)
    }
    if source.isNamed, let apposition = apposition(after: mention, document) {
      addService(&source, apposition, document, matcher)
      addOutlet(&source, apposition, document, matcher)
      let words = document.tokens.span(apposition)
      document.article.text.withBytes(of: words) { addByWords(&source, $0, workspace) }
    }
    if source.classes.isEmpty, !(source.isNamed && source.isPerson), let entity = source.entity {
      addByEntity(&source, entity, workspace)
    }
    addOffice(&source, document.article.date)
  }

  private func addByWords(
    _ source: inout Resolution, _ words: UnsafeBufferPointer<UInt8>, _ workspace: Workspace
  ) {
    guard words.count <= SourceClassMemory.longest else {
      return source.add(answers(source, words, workspace.matcher))
    }
    let question = SourceClassMemory.Question(
      words: String(decoding: words, as: UTF8.self), isNamed: source.isNamed,
      classes: source.classes)
    if let known = workspace.sourceClasses[question] { return source.add(known) }
    let exhausted = workspace.matcher.exhausted
    let answers = answers(source, words, workspace.matcher)
    source.add(answers)
    // A match that was given up is given up, and remarked on, in every article.
    if workspace.matcher.exhausted == exhausted { workspace.sourceClasses[question] = answers }
  }

  /// What the rules say of the words, given what the source has already.
  private func answers(
    _ source: Resolution, _ words: UnsafeBufferPointer<UInt8>, _ matcher: Matcher
  ) -> [SourceClassMemory.Answer] {
    var answers: [SourceClassMemory.Answer] = []
    var classes = source.classes
    for number in rules.rules.indices
    where (rules.rules[number].readsNames || !source.isNamed)
      && rules.rules[number].applies(to: classes)
      && matcher.find(rules.rules[number].pattern, in: words, from: 0) > 0
    {
      let matched = String(decoding: words[matcher.whole], as: UTF8.self)
      let sourceClass = rules.rules[number].sourceClass
      classes.append(sourceClass)
      answers.append(.init(sourceClass: sourceClass, reason: "“\(matched)”"))
    }
    return answers
  }

  /// A person's name without a word before it, and a pronoun for a person, say nothing: most mentions are such.
  private func isBareName(
    _ source: Resolution, _ mention: Range<Int>, _ document: Document
  ) -> Bool {
    guard source.isNamed, source.isPerson else { return false }
    return mention.count == 1
      || mention.count < 4 && mention.allSatisfy { document.symbols[$0] == name }
  }

  /// Whether a pattern that the pack has finds anything in these bytes of the article.
  func finds(
    _ pattern: Pattern?, in span: TextSpan, _ document: Document, _ matcher: Matcher
  ) -> Bool {
    guard let pattern else { return false }
    return document.article.text.withBytes(of: span) { matcher.find(pattern, in: $0, from: 0) > 0 }
  }

  /// A pronoun or a second mention has the classes of what it stands for.
  private func addByEntity(_ source: inout Resolution, _ entity: String, _ workspace: Workspace) {
    var entity = entity
    entity.withUTF8 { addByWords(&source, $0, workspace) }
  }

  private func addOffice(_ source: inout Resolution, _ date: String?) {
    guard source.isNamed, let entity = source.entity, !source.classes.contains(Self.official),
      let office = offices.office(of: entity, on: date)
    else { return }
    source.add(Self.official, because: "table of offices: \(office)")
  }
}

extension SourceClassRule {
  /// Whether it may add its class to these.
  fileprivate func applies(to classes: [String]) -> Bool {
    !classes.contains { $0 == sourceClass || exceptions.contains($0) }
  }
}

extension Resolution {
  fileprivate mutating func add(_ answers: [SourceClassMemory.Answer]) {
    for answer in answers { add(answer.sourceClass, because: answer.reason) }
  }

  /// Takes a class away again, with all that was said about classes when none is left.
  mutating func remove(_ sourceClass: String) {
    classes.removeAll { $0 == sourceClass }
    if classes.isEmpty { classReason = nil }
  }

  /// Adds a class and what gives it.
  mutating func add(_ sourceClass: String, because reason: String) {
    guard !classes.contains(sourceClass) else { return }
    classes.append(sourceClass)
    let new = "\(sourceClass): \(reason)"
    classReason = classReason.map { "\($0), \(new)" } ?? new
  }
}
