/// How pronouns resolve: to the last fitting speaker or subject before.
extension MentionResolver {
  /// How many sentences back a pronoun reaches.
  private static let reach = 5
  /// How many names of a sentence are looked at.
  private static let namesLookedAt = 6

  func pronoun(_ token: Int, _ traits: NameTraits) -> Resolution {
    if traits.contains(.unresolved) { return Resolution() }
    let wanted: Gender =
      traits.contains(.she) ? .female : traits.contains(.he) ? .male : []
    let sentence = sentence(of: token)
    for number in stride(from: sentence, through: max(0, sentence - Self.reach), by: -1) {
      if let found = antecedent(in: number, before: token, wanted, isOwn: number == sentence) {
        return found
      }
    }
    return Resolution(isPerson: true)
  }

  /// In its own sentence the subject comes first, in those before whoever spoke last.
  private func antecedent(
    in sentence: Int, before token: Int, _ wanted: Gender, isOwn: Bool
  ) -> Resolution? {
    if isOwn {
      return subject(in: sentence, before: token, wanted)
        ?? lastSpeaker(in: sentence, before: token, wanted)
    }
    return lastSpeaker(in: sentence, before: token, wanted)
      ?? subject(in: sentence, before: token, wanted)
  }

  private func lastSpeaker(in sentence: Int, before token: Int, _ wanted: Gender) -> Resolution? {
    var number = resolved.count - 1
    while number >= 0, document.attributions[number].sentence >= sentence {
      let attribution = document.attributions[number]
      if attribution.sentence == sentence, let source = attribution.source,
        source.upperBound <= token, let speaker = resolved[number].speaker, fits(speaker, wanted)
      {
        return standsFor(speaker)
      }
      number -= 1
    }
    return nil
  }

  /// The first name of the sentence that fits and is not inside a quotation.
  private func subject(in sentence: Int, before token: Int, _ wanted: Gender) -> Resolution? {
    if wanted.isEmpty { return nil }
    for run in index.runs(in: document.sentences[sentence], limit: Self.namesLookedAt)
    where run.tokens.upperBound <= token && document.quotation(at: run.tokens.lowerBound) == nil {
      let found = name(run, in: run.tokens)
      if found.isPerson || isSubject(run, in: sentence) && found.mayBePerson, fits(found, wanted) {
        return standsFor(found)
      }
    }
    return nil
  }

  /// Whether the name opens its sentence, where a single name is more often a person than a place.
  private func isSubject(_ run: NameRun, in sentence: Int) -> Bool {
    run.tokens.lowerBound == document.sentences[sentence].lowerBound
  }

  /// "They" stands for no single person, "he" for nobody but one.
  private func fits(_ speaker: Resolution, _ wanted: Gender) -> Bool {
    guard speaker.entity != nil else { return false }
    if wanted.isEmpty {
      return !(speaker.isPerson && speaker.gender != .any) && speaker.classes.isEmpty
    }
    return (speaker.isPerson || speaker.mayBePerson) && !speaker.gender.isDisjoint(with: wanted)
  }

  private func standsFor(_ speaker: Resolution) -> Resolution {
    var result = speaker
    result.why = "the last one before whom the pronoun fits"
    return result
  }

  private func sentence(of token: Int) -> Int {
    var low = 0
    var high = document.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if document.sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return min(low, max(0, document.sentences.count - 1))
  }
}
