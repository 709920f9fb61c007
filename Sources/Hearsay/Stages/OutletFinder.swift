/// Finds the outlets of the registry in the text, letter for letter, the longest name first.
struct OutletFinder: Stage {
  let table: OutletTable
  /// The bytes that names start with: most words are small letters and need no look into the table.
  private let firstBytes: SymbolSet

  init(table: OutletTable) {
    self.table = table
    firstBytes = SymbolSet(table.phrases.joined().compactMap { $0.words.first?.first })
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
    guard firstBytes.contains(text[Int(tokens.starts[token])]) else { return nil }
    let first = table.firstWords.find(text, tokens.bytes(token))
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
