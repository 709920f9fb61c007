/// How mentions that end in a name resolve.
extension MentionResolver {
  /// A person's name loses what stands before it; other names keep their words but the determiner.
  func name(_ run: NameRun, in mention: Range<Int>) -> Resolution {
    if run.tokens.count == 1 { return singleName(run, in: mention) }
    if !run.startsWithGivenName,
      let whole = index.longer(run, isSame: { hash($0) == hash($1) })
    {
      return person(whole, reason: "full name in the article")
    }
    if run.isPerson { return person(index.canonical(run), reason: nil) }
    var result = Resolution(
      entity: words(withoutDeterminer(mention)), mayBePerson: isUnknown(run), isNamed: true)
    result.isThing = traits(run.tokens.upperBound - 1).contains(.organisation)
    result.head = run.tokens.upperBound - 1
    return result
  }

  /// The person of a full name, with the classes that titles anywhere in the article give.
  func person(_ run: NameRun, reason: String?, gender: Gender = .any) -> Resolution {
    var titles = run.titles
    var title = run.title
    if index.fullNames(surname: run.last).count == 1 {
      let alone = index.titles(surname: run.last)
      titles.formUnion(alone.traits)
      if title < 0 { title = alone.token }
    }
    return Resolution(
      entity: words(run.tokens), classes: titles.classes, reason: reason,
      classReason: classReason(titles, title), gender: run.gender == .any ? gender : run.gender,
      isPerson: true, isNamed: true)
  }

  private func classReason(_ titles: NameTraits, _ title: Int32) -> String? {
    if titles.isEmpty { return nil }
    let classes = titles.classes
    let named = classes.count == 1 ? classes[0] : classes.joined(separator: ", ")
    if title < 0 { return named + ": described so in the article" }
    // Put together by hand: interpolation is a good part of what a name costs.
    return named + ": “" + words(Int(title)..<(Int(title) + 1)) + "” in the article"
  }

  private func singleName(_ run: NameRun, in mention: Range<Int>) -> Resolution {
    let token = run.tokens.lowerBound
    let isAcronym = Acronym.isOne(text, document.tokens.bytes(token))
    if isAcronym,
      let name = index.expansion(of: hash(token), letters: document.tokens.bytes(token).count)
    {
      return expanded(name, run)
    }
    let fitting = fullNames(of: run, personsOnly: isAcronym)
    // A title whose gender fits says that it is one of these, however often the surname stood alone before.
    if fitting.isEmpty || !run.isPerson && isSomeoneElse(fitting) {
      return ownName(run, in: mention)
    }
    guard let only = chosen(fitting) else { return ambiguous(fitting) }
    return person(only, reason: "full name in the article", gender: run.gender)
  }

  private func expanded(_ name: Range<Int>, _ run: NameRun) -> Resolution {
    var result = Resolution(
      entity: words(withoutDeterminer(name)),
      reason: "“\(words(run.tokens))” is short for it in the article", isNamed: true)
    if let outlet = document.outlet(in: name), outlet.row >= 0 {
      result.entity = outlets.rows[outlet.row].name
      result.classes = outlet.classes
      result.outlet = outlet
    }
    result.isThing = true
    return result
  }

  /// A name that stands for nothing longer.
  private func ownName(_ run: NameRun, in mention: Range<Int>) -> Resolution {
    let token = run.tokens.lowerBound
    let isBare = run.role != 0 || mention.count == run.tokens.count
    let word = traits(token)
    let gender =
      run.gender != .any || word.contains(.surname) || !word.hasGivenName
      ? run.gender : word.gender
    let titles = index.titles(surname: run.last)
    var result = Resolution(
      entity: words(isBare ? run.tokens : withoutDeterminer(mention)),
      classes: isBare ? titles.traits.classes : [],
      classReason: isBare ? classReason(titles.traits, titles.token) : nil, gender: gender,
      isPerson: run.isPerson || isBare && !titles.traits.isEmpty,
      mayBePerson: isBare && isSurname(token), isNamed: true)
    result.isThing =
      !result.isPerson && word.contains(.organisation)
      || Acronym.isOne(text, document.tokens.bytes(token))
    result.head = result.isPerson ? nil : token
    return result
  }

  /// The persons of that surname whose gender fits, else of that given name; without any, a name of unknown words.
  private func fullNames(of run: NameRun, personsOnly: Bool) -> [NameRun] {
    let named = index.fullNames(surname: run.first).filter {
      !$0.gender.isDisjoint(with: run.gender)
    }
    // "Team Clinton" is no second one beside "Hillary Clinton".
    let ending = named.filter { $0.last == run.first && $0.isPerson }
    let given = ending.filter(\.startsWithGivenName)
    if !ending.isEmpty { return given.isEmpty ? ending : given }
    let persons = named.filter(\.isPerson)
    if !persons.isEmpty || personsOnly { return persons }
    let unknown = named.filter { isUnknown($0) || $0.last == run.first && hasUnknownWord($0) }
    if !unknown.isEmpty || !traits(run.tokens.lowerBound).hasGivenName { return unknown }
    return index.persons(givenName: run.first, before: run.tokens.lowerBound)
  }

  /// Whether it can be a surname: a capital with small letters, and no body's name.
  private func isSurname(_ token: Int) -> Bool {
    let word = text[document.tokens.bytes(token)]
    return word.contains { $0 &- 97 < 26 } && !word.contains(UInt8(ascii: "&"))
      && !traits(token).contains(.organisation)
  }

  /// Whether no list has words of the name, so that it is more often a person's than not.
  func isUnknown(_ run: NameRun) -> Bool {
    run.tokens.count == 2 && run.tokens.allSatisfy { document.words[$0] < 0 }
  }

  /// Enough for a surname to be short for it ("Herschel Walker").
  private func hasUnknownWord(_ run: NameRun) -> Bool {
    run.tokens.count == 2 && run.tokens.contains { document.words[$0] < 0 }
      && run.tokens.allSatisfy { isSurname($0) && !isPlural($0) }
  }

  /// The one name that the surname alone can be short for, or the one that is named far more often than the others.
  private func chosen(_ names: [NameRun]) -> NameRun? {
    guard names.count > 1, let most = names.max(by: { $0.mentions < $1.mentions }) else {
      return names.first
    }
    let others = names.reduce(-most.mentions) { $0 + $1.mentions }
    let isFirst = names.allSatisfy { $0.tokens.lowerBound >= most.tokens.lowerBound }
    return most.mentions >= 3 * others || isFirst && most.mentions > others ? most : nil
  }

  /// Whether the surname stood alone so often before any of these was named that it is somebody else's.
  private func isSomeoneElse(_ names: [NameRun]) -> Bool {
    !names.isEmpty && names.allSatisfy { index.isOftenAlone(before: $0) }
  }

  /// No entity, and the names that it could be, the most often named first.
  func ambiguous(_ names: [NameRun]) -> Resolution {
    let sorted = names.enumerated().sorted {
      ($1.element.mentions, $0.offset) < ($0.element.mentions, $1.offset)
    }
    return .ambiguous(sorted.map { name($0.element, in: $0.element.tokens) })
  }

  func withoutDeterminer(_ mention: Range<Int>) -> Range<Int> {
    let first = traits(mention.lowerBound)
    let isArticle = !first.isDisjoint(with: [.definite, .indefinite]) && mention.count > 1
    return isArticle ? (mention.lowerBound + 1)..<mention.upperBound : mention
  }

  /// Whether the word says several persons or bodies.
  func isPlural(_ token: Int) -> Bool {
    let word = traits(token)
    if word.contains(.plural) { return true }
    if !word.isDisjoint(with: [.person, .organisation, .document]) { return false }
    return lexicon.kinds.singulars(text, document.tokens.bytes(token)).contains {
      !lexicon.traits($0).isDisjoint(with: [.person, .organisation])
    }
  }
}
