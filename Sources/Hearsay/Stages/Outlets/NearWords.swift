/// What stands near an ambiguous name.
struct NearWords {
  let view: TokenText
  let table: OutletTable
  let tokens: Range<Int>
  private let sentence: Range<Int>
  /// How far plain words and country names are looked for, in tokens.
  private static let plainReach = 2
  private static let countryReach = 3
  private static let farReach = 20
  /// The tokens of the longest plain phrase.
  private static let longestPlain = 3

  init(view: TokenText, table: OutletTable, tokens: Range<Int>) {
    self.view = view
    self.table = table
    self.tokens = tokens
    let sentence = view.sentence(of: tokens.lowerBound)
    self.sentence = sentence.lowerBound..<max(sentence.upperBound, tokens.upperBound)
  }

  /// Whether a capitalised word right before it makes it the end of another name ("Face The Nation").
  var isTail: Bool {
    let before = tokens.lowerBound - 1
    return before > sentence.lowerBound && view.isNextAdjacent(before)
      && view.isCapitalised(before)
  }

  /// Whether that word is one of its own context ("Russian RT").
  func isIntroduced(_ context: AliasContext, _ country: UInt16) -> Bool {
    if hasPlain(context, endingAt: tokens.lowerBound) { return true }
    return context.signs.contains(.country) && hasCountry(country, endingAt: tokens.lowerBound)
  }

  /// Whether something of the context stands near.
  func fits(_ context: AliasContext, country: UInt16) -> Bool {
    let signs = context.signs
    if signs.contains(.told), isTold { return true }
    if signs.contains(.reported), isReporting { return true }
    if signs.contains(.possessive), isPossessive { return true }
    if signs.contains(.country), isAfterCountry(country) { return true }
    return hasPlain(context)
  }

  private var isTold: Bool {
    if view.phrase(table.words.told, before: tokens.lowerBound, in: sentence) > 0 { return true }
    let article = tokens.lowerBound - 1
    guard article > sentence.lowerBound,
      view.text[view.tokens.bytes(article)].elementsEqual(table.words.article.lowercased().utf8)
    else { return false }
    return view.phrase(table.words.told, before: article, in: sentence) > 0
  }

  private var isReporting: Bool {
    tokens.upperBound < sentence.upperBound
      && view.phrase(table.words.reported, from: tokens.upperBound, in: sentence) > 0
  }

  private var isPossessive: Bool {
    guard tokens.upperBound < sentence.upperBound,
      view.tokens.kinds[tokens.upperBound] == .clitic,
      let last = view.tokens.bytes(tokens.upperBound).last
    else { return false }
    return view.text[last] == UInt8(ascii: "s")
  }

  /// Whether the sentence names the country, or its people, before the name: one of several services so called is meant.
  func isCountryNamed(_ country: UInt16) -> Bool {
    country != 0
      && (sentence.lowerBound..<tokens.lowerBound).suffix(Self.farReach).contains {
        hasCountry(country, endingAt: $0 + 1)
      }
  }

  private func isAfterCountry(_ country: UInt16) -> Bool {
    for distance in 0..<Self.countryReach
    where hasCountry(country, endingAt: tokens.lowerBound - distance) {
      return true
    }
    return false
  }

  private func hasCountry(_ country: UInt16, endingAt end: Int) -> Bool {
    var count = min(CountryNames.longest, end - sentence.lowerBound)
    while count > 0 {
      if table.countries.has(view.text, view.bytes((end - count)..<end), country) { return true }
      count -= 1
    }
    return false
  }

  private func hasPlain(_ context: AliasContext) -> Bool {
    if context.words.isEmpty { return false }
    for distance in 0..<Self.plainReach {
      if hasPlain(context, endingAt: tokens.lowerBound - distance) { return true }
      if hasPlain(context, from: tokens.upperBound + distance) { return true }
    }
    return false
  }

  private func hasPlain(_ context: AliasContext, endingAt end: Int) -> Bool {
    var count = min(Self.longestPlain, end - sentence.lowerBound)
    while count > 0 {
      if isPlain((end - count)..<end, context) { return true }
      count -= 1
    }
    return false
  }

  private func hasPlain(_ context: AliasContext, from start: Int) -> Bool {
    var count = min(Self.longestPlain, sentence.upperBound - start)
    while count > 0 {
      if isPlain(start..<(start + count), context) { return true }
      count -= 1
    }
    return false
  }

  private func isPlain(_ words: Range<Int>, _ context: AliasContext) -> Bool {
    let number = table.contexts.words.find(folding: view.text, view.bytes(words))
    return number >= 0 && context.words.contains(Int32(number))
  }
}
