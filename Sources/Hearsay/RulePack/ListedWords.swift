/// The words of a rule file's lists by number: those of the pack's vocabulary, and others that no word list has.
///
/// The others stay apart, since a word that the vocabulary has is read differently from one that it does not have.
struct ListedWords: Sendable {
  /// Numbers from here on are of words that the vocabulary does not have.
  private static let first: Int32 = 1 << 24
  private var others = Vocabulary(capacity: 1 << 8)

  /// The numbers of the words of a phrase.
  mutating func numbers(_ phrase: String, _ vocabulary: Vocabulary) -> [Int32] {
    phrase.split(scalar: " ").map { word in
      Array(word.utf8).withUnsafeBufferPointer { bytes in
        let known = vocabulary.find(bytes, 0..<bytes.count)
        let number = known >= 0 ? known : others.add(bytes, symbol: 1) + Int(Self.first)
        return Int32(truncatingIfNeeded: number)
      }
    }
  }

  /// The number of a token's word, -1 for one that neither has.
  func number(_ token: Int, _ document: Document) -> Int32 {
    let known = document.words[token]
    guard known < 0, document.tokens.kinds[token] == .word else { return known }
    let found = document.article.text.withUnsafeBufferPointer {
      others.find($0, document.tokens.bytes(token))
    }
    return found < 0 ? -1 : Int32(truncatingIfNeeded: found) + Self.first
  }
}
