/// How names tied by "and" become one group, which "they" can stand for and "he" only for one of.
extension MentionResolver {
  /// The source with the phrase that "and" ties to its front: rules read the last of several as the source.
  func group(_ speaker: Resolution, endingWith source: Range<Int>) -> Resolution {
    let chunk = document.chunks.chunk(at: source.lowerBound)
    guard chunk >= 2, document.chunks.symbols[chunk - 1] == tape.conjunction,
      tape.nominal.contains(document.chunks.symbols[chunk - 2]),
      chunk - 2 >= document.chunks.sentenceStart(of: chunk)
    else { return speaker }
    let partner = document.chunks.tokens(chunk - 2)
    guard isNameOrDefinite(partner), isNameOrDefinite(source) else { return speaker }
    return group([resolution(of: partner), speaker], words(partner.lowerBound..<source.upperBound))
  }

  /// The phrase with the one that "and" ties to its end.
  func group(_ first: Resolution, startingWith phrase: Range<Int>, before token: Int) -> Resolution
  {
    let chunk = document.chunks.chunk(at: phrase.upperBound - 1)
    guard chunk + 2 < document.chunks.count,
      document.chunks.symbols[chunk + 1] == tape.conjunction,
      tape.nominal.contains(document.chunks.symbols[chunk + 2])
    else { return first }
    let partner = document.chunks.tokens(chunk + 2)
    guard partner.upperBound <= token, isNameOrDefinite(partner) else { return first }
    return group([first, resolution(of: partner)], words(phrase.lowerBound..<partner.upperBound))
  }

  /// "her friend and adviser" is one person.
  private func isNameOrDefinite(_ phrase: Range<Int>) -> Bool {
    index.run(at: head(of: phrase)) != nil
      || !traits(phrase.lowerBound).isDisjoint(with: [.definite, .indefinite])
  }

  /// "The Gazette and the Herald": a mention of two phrases that "and" ties.
  func pair(_ mention: Range<Int>) -> Resolution? {
    let first = document.chunks.chunk(at: mention.lowerBound)
    guard first + 2 < document.chunks.count,
      document.chunks.symbols[first + 1] == tape.conjunction
    else { return nil }
    let second = document.chunks.tokens(first + 2)
    guard second.upperBound == mention.upperBound,
      tape.nominal.contains(document.chunks.symbols[first + 2])
    else { return nil }
    let members = [resolution(of: document.chunks.tokens(first)), resolution(of: second)]
    return group(members, words(mention))
  }

  private func group(_ members: [Resolution], _ words: String) -> Resolution {
    var result = Resolution(entity: words, isPerson: members.contains(where: \.isPerson))
    for sourceClass in members.flatMap(\.classes) where !result.classes.contains(sourceClass) {
      result.classes.append(sourceClass)
    }
    result.classReason = members.compactMap(\.classReason).first
    result.outlet = members.compactMap(\.outlet).max { !$0.warns && $1.warns }
    result.isPlural = true
    result.members = members
    return result
  }
}
