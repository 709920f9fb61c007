import Patterns

/// Puts each token's class on the token tape: by word list, shape, capital and ending, then by its neighbours.
struct Lexer: Stage {
  let classes: ClassFile
  let vocabulary: Vocabulary
  let repairs: [Rewrite]
  private let timeLikeShort = 4

  var reads: Set<Layer> { [.tokens, .sentences] }
  var gives: Set<Layer> { [.tokenTape] }

  func run(_ document: inout Document, in workspace: Workspace) {
    let count = document.tokens.count
    var symbols = [UInt8](repeating: 0, count: count)
    var words = [Int32](repeating: -1, count: count)
    document.article.text.withUnsafeBufferPointer { text in
      for sentence in document.sentences {
        let isHeadline = self.isHeadline(sentence, document.tokens, text)
        var isFirst = true
        for token in sentence {
          let kind = document.tokens.kinds[token]
          let shape = classes.shapes[Int(kind.rawValue)]
          if shape != 0 {
            symbols[token] = shape
          } else {
            let range = document.tokens.bytes(token)
            let word = vocabulary.find(text, range)
            words[token] = Int32(truncatingIfNeeded: word)
            symbols[token] = symbol(word, text, range, isFirst: isFirst, isHeadline: isHeadline)
            isFirst = false
          }
        }
      }
    }
    repair(&symbols, words, document.sentences, workspace)
    document.symbols = symbols
    document.words = words
  }

  private func symbol(
    _ word: Int, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isFirst: Bool,
    isHeadline: Bool
  ) -> UInt8 {
    let known = word >= 0 ? vocabulary.symbols[word] : 0
    guard Self.isCapital(text, range) else {
      return known != 0 ? known : unknown(text, range)
    }
    if known != 0, classes.keepsWhenCapitalised.contains(known), !Self.isAcronym(text, range) {
      return known
    }
    if isFirst || isHeadline {
      return known != 0 && !Self.isAcronym(text, range) ? known : classes.capitalised
    }
    return classes.capitalised
  }

  /// The class of a word that no list has, by its ending.
  private func unknown(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt8 {
    for ending in classes.endings where range.count > ending.bytes.count + 2 {
      let start = range.upperBound - ending.bytes.count
      guard text[start..<range.upperBound].elementsEqual(ending.bytes) else { continue }
      if !ending.needsVerbStem || isVerb(text, range.lowerBound..<start) { return ending.symbol }
    }
    return classes.unknown
  }

  private func isVerb(_ text: UnsafeBufferPointer<UInt8>, _ stem: Range<Int>) -> Bool {
    let word = vocabulary.find(text, stem)
    return word >= 0 && vocabulary.lemmas[word] >= 0
  }

  private func repair(
    _ symbols: inout [UInt8], _ words: [Int32], _ sentences: [Range<Int>], _ workspace: Workspace
  ) {
    symbols.withUnsafeMutableBufferPointer { tape in
      for sentence in sentences {
        let subject = UnsafeMutableBufferPointer(rebasing: tape[sentence])
        var present = SymbolSet(tape: UnsafeBufferPointer(subject))
        // By number, since a rewrite in a loop variable is a copy that counts references.
        for number in repairs.indices where repairs[number].needs.admits(present) {
          present.insert(repairs[number].becomes)
          apply(number, to: subject, words, first: sentence.lowerBound, workspace.matcher)
        }
      }
    }
  }

  /// Applies a rewrite to a sentence whose first token is `first`.
  private func apply(
    _ number: Int, to tape: UnsafeMutableBufferPointer<UInt8>, _ words: [Int32], first: Int,
    _ matcher: Matcher
  ) {
    let code = repairs[number].code
    var at = 0
    while at < tape.count, matcher.find(code, in: UnsafeBufferPointer(tape), from: at) > 0 {
      if let target = matcher.start(repairs[number].target),
        vocabulary.admits(repairs[number].reading, word: words[first + target])
      {
        tape[target] = repairs[number].becomes
      }
      at = max(matcher.whole.upperBound, at + 1)
    }
  }

  /// Whether most of the longer words are capitalised, as in a title; then a capital says nothing.
  private func isHeadline(
    _ sentence: Range<Int>, _ tokens: Tokens, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var long = 0
    var capitals = 0
    for token in sentence where tokens.kinds[token] == .word {
      let range = tokens.bytes(token)
      guard range.count >= timeLikeShort else { continue }
      long += 1
      if Self.isCapital(text, range) { capitals += 1 }
    }
    return long >= 4 && capitals * 4 >= long * 3
  }

  /// Whether the word starts with an ASCII or Latin-1 capital.
  private static func isCapital(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let first = text[range.lowerBound]
    if first < 0x80 { return first &- 65 < 26 }
    return first == 0xC3 && range.count > 1 && text[range.lowerBound + 1] < 0x9F
  }

  /// Whether the word is two capitals or more ("US", "IT"), so that it is no pronoun.
  private static func isAcronym(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    range.count > 1 && range.allSatisfy { text[$0] &- 65 < 26 }
  }
}
