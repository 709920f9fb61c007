/// How pronouns resolve: to the last fitting speaker or subject before.
extension MentionResolver {
  /// How many names of a sentence are looked at.
  private static let namesLookedAt = 6
  /// How many attributions of the sentences before.
  private static let speakersLookedAt = 16
  /// How many words of its own sentence.
  private static let wordsLookedAt = 60

  func pronoun(_ token: Int, _ traits: NameTraits) -> Resolution {
    if traits.contains(.firstPerson) { return firstPerson(token) }
    guard let wanted = Agreement(traits) else { return Resolution() }
    let sentence = sentence(of: token)
    // Names that may be a place's count only where nobody is known to be near.
    if let known = search(sentence, wanted, before: token, reach: 1, knownOnly: true)
      ?? search(sentence, wanted, before: token, reach: wanted.reach, knownOnly: false)
    {
      return known
    }
    return Resolution(isPerson: wanted.isPerson)
  }

  private func search(
    _ sentence: Int, _ wanted: Agreement, before token: Int, reach: Int, knownOnly: Bool
  ) -> Resolution? {
    for number in stride(from: sentence, through: max(0, sentence - reach), by: -1) {
      let isOwn = number == sentence
      let found = antecedent(in: number, token, wanted, isOwn: isOwn, knownOnly: knownOnly)
      if let found { return found }
    }
    return nil
  }

  /// In its own sentence the subject comes first, in those before whoever spoke last.
  private func antecedent(
    in sentence: Int, _ token: Int, _ wanted: Agreement, isOwn: Bool, knownOnly: Bool
  ) -> Resolution? {
    if isOwn {
      return subject(in: sentence, before: token, wanted, knownOnly: knownOnly)
        ?? lastSpeaker(in: sentence, before: token, wanted, isNear: knownOnly)
    }
    return lastSpeaker(in: sentence, before: token, wanted, isNear: knownOnly)
      ?? subject(in: sentence, before: token, wanted, knownOnly: knownOnly)
  }

  private func lastSpeaker(
    in sentence: Int, before token: Int, _ wanted: Agreement, isNear: Bool
  ) -> Resolution? {
    var number = resolved.count - 1
    let last = max(0, number - Self.speakersLookedAt)
    while number >= last, document.attributions[number].sentence >= sentence {
      let attribution = document.attributions[number]
      if attribution.sentence == sentence, let source = attribution.source,
        source.upperBound <= token, !isNear || !isRelative(source),
        let speaker = resolved[number].speaker, !isAddressed(speaker),
        let found = wanted.referent(
          numbered(group(speaker, endingWith: source), wanted), isNear: isNear)
      {
        return found
      }
      number -= 1
    }
    return nil
  }

  /// The first phrase of the sentence that fits and is not inside a quotation.
  private func subject(
    in sentence: Int, before token: Int, _ wanted: Agreement, knownOnly: Bool
  ) -> Resolution? {
    switch wanted {
    case .person: person(in: sentence, before: token, wanted, knownOnly: knownOnly)
    case .several: plural(in: sentence, before: token, wanted)
    case .thing: nil
    }
  }

  private func person(
    in sentence: Int, before token: Int, _ wanted: Agreement, knownOnly: Bool
  ) -> Resolution? {
    mainClause(sentence).flatMap { person(among: $0, before: token, wanted, knownOnly: true) }
      ?? person(
        among: document.sentences[sentence], before: token, wanted, knownOnly: knownOnly)
  }

  private func person(
    among tokens: Range<Int>, before token: Int, _ wanted: Agreement, knownOnly: Bool
  ) -> Resolution? {
    let end = firstPronoun(in: tokens, like: token)
    for run in index.runs(in: tokens, limit: Self.namesLookedAt)
    where run.tokens.upperBound <= end && mayBeMeant(run.tokens.lowerBound, token) {
      let found = name(run, in: run.tokens)
      let isSubject =
        (!knownOnly || run.tokens.count > 1)
        && run.tokens.lowerBound == tokens.lowerBound
      guard found.isPerson || isSubject && found.mayBePerson, !isAddressed(found) else { continue }
      let whole = group(found, startingWith: run.tokens, before: token)
      if let referent = wanted.referent(numbered(whole, wanted)) {
        return referent
      }
    }
    return nil
  }

  /// The subject of the sentence when it is several people or bodies: "Officials praised it. They said".
  private func plural(in sentence: Int, before token: Int, _ wanted: Agreement) -> Resolution? {
    let chunks = document.chunks.sentences[sentence]
    for chunk in chunks.prefix(8) where document.chunks.tokens(chunk).upperBound <= token {
      guard tape.nominal.contains(document.chunks.symbols[chunk]),
        mayBeMeant(document.chunks.tokens(chunk).lowerBound, token)
      else { continue }
      let phrase = document.chunks.tokens(chunk)
      let whole = numbered(
        group(resolution(of: phrase), startingWith: phrase, before: token), wanted)
      guard whole.isPlural, chunk + 1 < chunks.upperBound else { return nil }
      let isSubject =
        !whole.members.isEmpty || tape.finite.contains(document.chunks.symbols[chunk + 1])
        || traits(phrase.upperBound).contains(.relative)
      return isSubject ? wanted.referent(whole) : nil
    }
    return nil
  }

  /// With its number, which "he" need not know of a person.
  private func numbered(_ speaker: Resolution, _ wanted: Agreement) -> Resolution {
    guard !wanted.isPerson || speaker.mayBePerson, !speaker.isPlural, let head = speaker.head
    else { return speaker }
    var result = speaker
    result.isPlural = isPlural(head)
    return result
  }

  /// The first pronoun of the same kind among the tokens before this one, which is already somebody named before:
  /// "He thought that it helped Lee, he said".
  private func firstPronoun(in tokens: Range<Int>, like token: Int) -> Int {
    let kind = traits(token).intersection(.thirdPerson)
    guard tokens.contains(token) else { return token }
    return (max(tokens.lowerBound, token - Self.wordsLookedAt)..<token).first {
      document.symbols[$0] == tape.subjectPronoun && traits($0).contains(kind)
        && mayBeMeant($0, token)
    } ?? token
  }

  /// Whom a clause with "who" speaks of is seldom the sentence's subject.
  private func isRelative(_ source: Range<Int>) -> Bool {
    source.count == 1 && traits(source.lowerBound).contains(.relative)
  }

  /// Nobody tells himself: "he told Lee" is not Lee.
  private func isAddressed(_ speaker: Resolution) -> Bool {
    guard let addressee = document.attributions[current].addressee, speaker.entity != nil,
      let run = index.run(at: addressee.lowerBound) ?? index.run(at: addressee.upperBound - 1)
    else { return false }
    return name(run, in: run.tokens).entity == speaker.entity
  }

  /// Not inside a quotation, nor in what the pronoun is said to say: "The town would pay, they said".
  private func mayBeMeant(_ token: Int, _ pronoun: Int) -> Bool {
    if document.quotation(at: token) != nil { return false }
    guard let content = document.attributions[current].content.first, content.lowerBound < pronoun
    else { return true }
    // What leads up to quoted words without a break is said too: "Paying would be “a mistake”, they said".
    let before = content.lowerBound - 1
    let leadsUp =
      before >= 0 && document.tokens.kinds[before] == .word
      && sentence(of: token) == sentence(of: before)
    return token < content.lowerBound ? !leadsUp : !content.contains(token)
  }

  /// What follows the comma of a sentence that opens with a clause of time or reason.
  private func mainClause(_ sentence: Int) -> Range<Int>? {
    let tokens = document.sentences[sentence]
    guard tape.openers.contains(document.symbols[tokens.lowerBound]),
      let comma = tokens.first(where: { document.tokens.kinds[$0] == .comma })
    else { return nil }
    return (comma + 1)..<tokens.upperBound
  }

  func sentence(of token: Int) -> Int {
    let low = document.sentences.partitioningIndex { $0.upperBound > token }
    return min(low, max(0, document.sentences.count - 1))
  }
}
