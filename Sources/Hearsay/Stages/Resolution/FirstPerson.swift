/// Whom "I" and "we" stand for: inside quotation marks whoever is quoted, outside them the article's author.
extension MentionResolver {
  /// How many attributions before and after are looked at; a quotation's own is near.
  private static let reach = 8
  private static let quotationsLookedAt = 32

  /// Nobody yet: inside quotation marks it takes the speaker, who may be named after the words.
  func firstPerson(_ token: Int) -> Resolution {
    var result = Resolution(isPerson: true)
    if document.quotation(at: token) == nil { result.reason = "whoever wrote the article" }
    return result
  }

  /// Gives the first persons inside quotations the quotations' speakers.
  mutating func resolveFirstPersons() {
    for number in firstPersons {
      if let source = document.attributions[number].source,
        let found = quoted(source, number, depth: 0)
      {
        replace(number) { $0.speaker = found }
      }
      for (place, link) in document.chains[number].links.enumerated() {
        if let found = quoted(link.tokens, number, depth: 0) {
          replace(number) { $0.links[place] = found }
        }
      }
    }
  }

  /// Whether the attribution's source or a link is a first person inside a quotation.
  func hasQuotedFirstPerson(_ number: Int) -> Bool {
    document.attributions[number].source.map(isQuotedFirstPerson) ?? false
      || document.chains[number].links.contains { isQuotedFirstPerson($0.tokens) }
  }

  private func isQuotedFirstPerson(_ mention: Range<Int>) -> Bool {
    mention.count == 1 && traits(mention.lowerBound).contains(.firstPerson)
      && document.quotation(at: mention.lowerBound) != nil
  }

  /// The speaker of the quotation that a first person stands in; nil for other mentions.
  private func quoted(_ mention: Range<Int>, _ number: Int, depth: Int) -> Resolution? {
    guard isQuotedFirstPerson(mention) else { return nil }
    guard let speaker = speaker(around: mention.lowerBound, number, depth: depth),
      speaker.entity != nil || !speaker.members.isEmpty
    else {
      return Resolution(reason: "inside a quotation whose speaker stays open", isPerson: true)
    }
    var result = speaker
    if speaker.entity != nil { result.reason = "the speaker of the quotation that it stands in" }
    return result
  }

  private func speaker(around token: Int, _ number: Int, depth: Int) -> Resolution? {
    guard depth < 4, let holder = holder(of: token, near: number) else { return nil }
    let attribution = document.attributions[holder]
    guard let source = attribution.source else { return nil }
    return quoted(source, holder, depth: depth + 1) ?? resolved[holder].speaker
  }

  /// The attribution to whose quoted content the token belongs: of those around it the innermost, whose cue
  /// stands just outside of the token's own quotation.
  private func holder(of token: Int, near number: Int) -> Int? {
    let near =
      max(
        0, number - Self.reach)..<min(
        document.attributions.count, number + Self.reach + 1)
    let holders = near.filter { holds($0, token) }
    let innermost = holders.min { length($0) < length($1) }
    guard let innermost, let cue = document.attributions[innermost].cue.first?.lowerBound else {
      return innermost
    }
    return depth(token) == depth(cue) + 1 ? innermost : nil
  }

  private func holds(_ number: Int, _ token: Int) -> Bool {
    let attribution = document.attributions[number]
    return attribution.source?.contains(token) != true
      && attribution.content.contains { $0.contains(token) }
  }

  private func length(_ number: Int) -> Int {
    document.attributions[number].content.reduce(0) { $0 + $1.count }
  }

  /// How many quotations hold the token.
  private func depth(_ token: Int) -> Int {
    guard let outer = document.quotation(at: token) else { return 0 }
    // Inner ones follow the outer; a text of nothing but marks must not cost more than its length.
    return document.quotations[outer...].prefix(Self.quotationsLookedAt)
      .prefix { $0.tokens.lowerBound <= token }.count { $0.tokens.contains(token) }
  }
}
