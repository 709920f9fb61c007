/// The first look at an article: where names of the registry may stand, and which words can be a part of others.
struct NameScan {
  /// A name that the text spells, as far as its letters go.
  struct Option {
    var alias: Int
    var tokens: Range<Int>
    /// The token that its own first word is, which all options of one place share.
    var place: Int
  }

  let view: TokenText
  let table: OutletTable
  /// In text order; those of one place longest first. A safe name is the last of its place.
  private(set) var options: [Option] = []
  /// The words that can end a medium, a paper's name, or be call letters.
  private(set) var anchors: [(token: Int, what: OutletWords.Anchors)] = []
  /// What of words of credit rules the article has.
  private(set) var present: OutletWords.Anchors = []
  /// Where the sentence ends that was last looked at for its capitals, and what was seen.
  private var capitals = (sentence: 0..<0, isCapitals: false)

  init(view: TokenText, table: OutletTable) {
    self.view = view
    self.table = table
  }

  mutating func run() {
    let count = view.tokens.count
    var free = 0
    for token in 0..<count {
      let kind = view.tokens.kinds[token]
      guard kind == .word || kind == .number else { continue }
      if kind == .word { noteAnchor(token) }
      guard token >= free else { continue }
      let candidates = table.aliases.candidates(view.text, Int(view.tokens.starts[token]))
      if !candidates.isEmpty { free = max(free, look(token, candidates)) }
    }
  }

  @inline(__always)
  private mutating func noteAnchor(_ token: Int) {
    let word = view.document.words[token]
    let bytes = view.tokens.bytes(token)
    var what = table.words.anchors(word, view.text, bytes)
    if word < 0, table.words.shapes.callLetters != nil, isAcronym(bytes) {
      what.insert(.callLetters)
    }
    if what.isEmpty { return }
    present.formUnion(what)
    if !what.isDisjoint(with: [.medium, .tail, .callLetters]) { anchors.append((token, what)) }
  }

  private func isAcronym(_ bytes: Range<Int>) -> Bool {
    bytes.count >= 3 && bytes.count <= 8 && bytes.prefix(3).allSatisfy { view.text[$0] &- 65 < 26 }
  }

  /// Notes the names that begin at a token; gives where the next may begin.
  private mutating func look(_ token: Int, _ candidates: Range<Int>) -> Int {
    for alias in candidates {
      guard let tokens = tokens(alias, token), mayEnd(tokens) else { continue }
      if table.aliases.aliases[alias].isCapitals, isInCapitals(tokens) { continue }
      options.append(Option(alias: alias, tokens: tokens, place: token))
      guard table.aliases.aliases[alias].context < 0 else { continue }
      // A safe name after ambiguous ones is what is left when none of them counts.
      let isFirst = options.dropLast().last?.place != token
      return isFirst ? tokens.upperBound : 0
    }
    return 0
  }

  /// The tokens of an alias whose own first word is at a token, when the text spells it.
  private func tokens(_ alias: Int, _ token: Int) -> Range<Int>? {
    let end = table.aliases.end(alias, view.text, Int(view.tokens.starts[token]))
    guard end >= 0 else { return nil }
    var last = token
    while last < view.tokens.count, view.tokens.ends[last] < end { last += 1 }
    guard last < view.tokens.count, view.tokens.ends[last] == end else { return nil }
    let article = table.aliases.aliases[alias].article
    if article == .none { return token..<(last + 1) }
    return hasArticle(article, before: token) ? (token - 1)..<(last + 1) : nil
  }

  private func hasArticle(_ form: OutletAliases.Article, before token: Int) -> Bool {
    guard view.isNextAdjacent(token - 1) else { return false }
    let word = view.tokens.bytes(token - 1)
    let article = table.words.article.utf8
    guard word.count == article.count, let first = article.first else { return false }
    guard view.text[word].dropFirst().elementsEqual(article.dropFirst()) else { return false }
    let isCapital = view.text[word.lowerBound] == first
    guard isCapital || view.text[word.lowerBound] == first | 32 else { return false }
    return form == .either || isCapital == (form == .capital)
  }

  /// Whether a name may end here, and is no part of a longer one.
  func mayEnd(_ tokens: Range<Int>) -> Bool {
    let end = Int(view.tokens.ends[tokens.upperBound - 1])
    let next = OutletAliases.afterSpaces(view.text, end)
    if next < view.text.count, table.words.neverBefore[Int(view.text[next])] { return false }
    guard view.isNextAdjacent(tokens.upperBound - 1), view.isCapitalised(tokens.upperBound) else {
      return true
    }
    let follower = view.tokens.bytes(tokens.upperBound)
    return table.words.mayFollow.has(asWritten: view.text, follower)
  }

  /// Whether the sentence is in capitals, where those of a name say nothing.
  private mutating func isInCapitals(_ tokens: Range<Int>) -> Bool {
    if !capitals.sentence.contains(tokens.lowerBound) {
      let sentence = view.sentence(of: tokens.lowerBound)
      capitals = (sentence, isCapitals(sentence, but: tokens))
    }
    return capitals.isCapitals
  }

  private func isCapitals(_ sentence: Range<Int>, but name: Range<Int>) -> Bool {
    var large = 0
    var small = 0
    for token in sentence where !name.contains(token) && view.tokens.kinds[token] == .word {
      for byte in view.text[view.tokens.bytes(token)] {
        if byte &- 65 < 26 { large += 1 } else if byte &- 97 < 26 { small += 1 }
      }
    }
    return large >= 8 && small * 10 < large
  }
}

extension OutletWords.Anchors {
  /// What could be the call letters of a station, which no rule's words are.
  static let callLetters = OutletWords.Anchors(rawValue: 1 << 63)
}
