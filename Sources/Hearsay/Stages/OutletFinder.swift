/// Finds the outlets of the registry in the text, letter for letter, the longest name first.
struct OutletFinder: Stage {
  let table: OutletTable
  /// Which beginnings names have, by `beginning`: most words have another and need no look into the table.
  private let beginnings: [Bool]

  init(table: OutletTable) {
    self.table = table
    var beginnings = [Bool](repeating: false, count: 1 << 16)
    for word in table.phrases.joined().compactMap(\.words.first) {
      word.withUnsafeBufferPointer { beginnings[Self.beginning($0, 0..<$0.count)] = true }
    }
    self.beginnings = beginnings
  }

  /// The first two bytes of a word, mixed with its last and its length.
  @inline(__always)
  private static func beginning(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Int {
    guard let last = word.last else { return 0 }
    let second = min(word.lowerBound + 1, last)
    let low = Int(text[word.lowerBound] ^ (text[last] &* 29))
    return low << 8 | Int(text[second] ^ (UInt8(truncatingIfNeeded: word.count) &* 71))
  }

  var reads: Set<Layer> { [.tokens] }
  var gives: Set<Layer> { [.outlets] }

  func run(_ document: inout Document, in workspace: Workspace) {
    var found: [OutletMention] = []
    document.article.text.withUnsafeBufferPointer { text in
      var token = 0
      while token < document.tokens.count {
        if document.tokens.kinds[token] == .word,
          let mention = mention(at: token, document.tokens, text)
        {
          found.append(mention)
          token = mention.tokens.upperBound
        } else {
          token += 1
        }
      }
    }
    document.outlets = found
  }

  private func mention(at token: Int, _ tokens: Tokens, _ text: UnsafeBufferPointer<UInt8>)
    -> OutletMention?
  {
    let word = tokens.bytes(token)
    guard beginnings[Self.beginning(text, word)] else { return nil }
    let first = table.firstWords.find(text, word)
    guard first >= 0 else { return nil }
    for phrase in table.phrases[first] where spells(phrase.words, token, tokens, text) {
      let range = token..<(token + phrase.words.count)
      return OutletMention(tokens: range, row: phrase.row, classes: table.rows[phrase.row].classes)
    }
    return nil
  }

  private func spells(
    _ words: [[UInt8]], _ token: Int, _ tokens: Tokens, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard token + words.count <= tokens.count else { return false }
    for (offset, word) in words.enumerated() {
      guard text[tokens.bytes(token + offset)].elementsEqual(word) else { return false }
    }
    return true
  }
}
