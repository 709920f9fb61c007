/// How the builder reads a run of name words: what of it is the name, and whose it is.
extension NameIndexBuilder {
  func add(_ tokens: Range<Int>, _ sentence: Range<Int>, _ index: inout NameIndex) {
    var run = NameRun(tokens: fromGivenName(afterRole(tokens)))
    readWords(&run, sentence)
    readPerson(&run, sentence)
    index.add(run)
    addRoles(run, sentence, &index)
  }

  /// The hashes; a body's name goes on after "of" ("Department of Justice").
  private func readWords(_ run: inout NameRun, _ sentence: Range<Int>) {
    let last = run.tokens.upperBound - 1
    let hasSuffix = run.tokens.count > 1 && traits(last).contains(.suffix)
    run.hasGeneration = hasSuffix && traits(last).contains(.generation)
    run.first = hash(run.tokens.lowerBound)
    run.last = hash(hasSuffix ? last - 1 : last)
    run.key = whole(run.tokens, sentence).reduce(WordHash.seed) {
      WordHash.of(text, document.tokens.bytes($1), seed: $0)
    }
  }

  /// Leaves out what stands before a given name that has a surname after it ("Florida Republican Marco Rubio").
  private func fromGivenName(_ tokens: Range<Int>) -> Range<Int> {
    guard tokens.count > 2, !traits(tokens.lowerBound).hasGivenName,
      !traits(tokens.lowerBound).contains(.particle)
    else { return tokens }
    let given = tokens.dropFirst().dropLast().first { traits($0).hasGivenName }
    return (given ?? tokens.lowerBound)..<tokens.upperBound
  }

  /// Leaves out the office before a name ("Vice President Kim Min").
  private func afterRole(_ tokens: Range<Int>) -> Range<Int> {
    guard !traits(tokens.upperBound - 1).contains(.organisation) else { return tokens }
    let role = tokens.dropLast().last {
      !traits($0).isDisjoint(with: [.title, .person]) && !traits($0).hasGivenName
        && !traits($0 + 1).contains(.suffix)
    }
    return role.map { ($0 + 1)..<tokens.upperBound } ?? tokens
  }

  /// Whether the word says what someone is and is nobody's given name.
  private func isRole(_ token: Int) -> Bool {
    let word = traits(token)
    return document.symbols[token] == title
      || !word.isDisjoint(with: .role) && !word.hasGivenName
  }

  /// With what follows "of" in a body's name.
  private func whole(_ tokens: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    var end = tokens.upperBound
    guard end + 1 < sentence.upperBound, document.symbols[end] == tape.of,
      traits(end - 1).contains(.organisation)
    else { return tokens }
    end += 1
    while end < sentence.upperBound, document.symbols[end] == name { end += 1 }
    return tokens.lowerBound..<end
  }

  private func readPerson(_ run: inout NameRun, _ sentence: Range<Int>) {
    let own = run.tokens.prefix(3).map { traits($0) }
    run.startsWithGivenName = own.first?.hasGivenName ?? false
    let given = run.startsWithGivenName ? own.first : own.first { $0.hasGivenName }
    // A surname that is also a given name tells nothing where it stands alone.
    run.gender = run.tokens.count > 1 ? given?.gender ?? .any : .any
    // "Paul City Council" is nobody; "Doris Day" is.
    let isBody = own.count > 2 && traits(run.tokens.upperBound - 1).contains(.organisation)
    run.isPerson = given != nil && run.tokens.count > 1 && !isBody
    let before = run.tokens.lowerBound - 1
    if before >= sentence.lowerBound, isRole(before) { readTitle(before, &run, sentence) }
  }

  /// What the word before the name says about its bearer.
  private func readTitle(_ title: Int, _ run: inout NameRun, _ sentence: Range<Int>) {
    let lead = traits(title)
    run.role = hash(title)
    run.isPerson = true
    if lead.gender != .any { run.gender = lead.gender }
    guard !lead.isDisjoint(with: .classes), holdsOffice(title, sentence) else { return }
    run.titles = lead.intersection(.classes)
    // "Attorney General" is no rank.
    if lead.contains(.military), title > sentence.lowerBound, traits(title - 1).contains(.civil) {
      run.titles = .official
    }
    run.title = Int32(title)
  }

  /// Nobody is made a president by "a President Lee", "Lee for President", or by what others call him.
  private func holdsOffice(_ title: Int, _ sentence: Range<Int>) -> Bool {
    guard document.quotation(at: title) == nil else { return false }
    return title == sentence.lowerBound
      || traits(title - 1).isDisjoint(with: [.indefinite, .sought])
  }
}

extension NameTraits {
  /// Titles and nouns for people.
  static let role: NameTraits = [
    .femaleTitle, .maleTitle, .title, .person, .woman, .man,
  ]

  /// Whether the word is someone's given name.
  var hasGivenName: Bool { !isDisjoint(with: .givenName) }
}
