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

  private func group(_ members: [Resolution], _ words: String) -> Resolution {
    var result = Resolution(entity: words, isPerson: members.contains(where: \.isPerson))
    result.isPlural = true
    result.members = members
    return result
  }
}
