/// Reads media that are named by their kind alone ("North Korean state media").
struct GenericOutlets {
  let view: TokenText
  let words: OutletWords.Generic
  let countries: CountryNames
  /// How many words may stand between who has a hand in a medium and what it is.
  private static let mostBetween = 3

  /// The mention whose medium ends with a token.
  func mention(at token: Int) -> OutletMention? {
    let sentence = view.sentence(of: token)
    let length = view.phrase(words.media, before: token + 1, in: sentence)
    guard length > 0, let start = start(of: token + 1 - length, in: sentence) else { return nil }
    var end = token + 1
    if end < sentence.upperBound, view.isNextAdjacent(token) {
      end += view.phrase(words.extensions, from: end, in: sentence)
    }
    if end < sentence.upperBound, view.isNextAdjacent(end - 1),
      view.phrase(words.spoilers, from: end, in: sentence) > 0
    {
      return nil
    }
    return OutletMention(tokens: start..<end, row: -1, classes: words.classes, warns: true)
  }

  /// Where the mention begins that has its medium at `medium`, when its words say who has a hand in it.
  private func start(of medium: Int, in sentence: Range<Int>) -> Int? {
    var at = medium
    for _ in 0...Self.mostBetween {
      let length = view.phrase(words.qualifiers, before: at, in: sentence)
      if length > 0 {
        let start = at - length
        if view.phrase(words.notAfter, before: start, in: sentence) > 0 { return nil }
        if start > sentence.lowerBound, isName(start) { return nil }
        return withCountry(start, in: sentence)
      }
      let between = max(
        view.phrase(words.between, before: at, in: sentence),
        view.country(countries, before: at, in: sentence))
      if between == 0 { return nil }
      at -= between
    }
    return nil
  }

  /// Whether a capital makes the words a name's ("The State newspaper").
  private func isName(_ start: Int) -> Bool {
    guard view.isCapitalised(start) else { return false }
    let run = OutletAliases.run(view.text, Int(view.tokens.starts[start]))
    return words.capitals.find(UnsafeBufferPointer(rebasing: view.text[run])) < 0
  }

  /// The start with a country before it, possessive or not.
  private func withCountry(_ start: Int, in sentence: Range<Int>) -> Int {
    var end = start
    if end > sentence.lowerBound, view.tokens.kinds[end - 1] == .clitic { end -= 1 }
    let length = view.country(countries, before: end, in: sentence)
    return length > 0 ? end - length : start
  }
}
