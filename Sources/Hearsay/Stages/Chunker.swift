import Patterns

/// The chunk kinds of a pack: at each place those that may begin there, tried in the pack's order.
struct ChunkRules: Sendable {
  /// Some of the kinds, a group of the pattern each.
  struct Alternation: Sendable {
    let pattern: Pattern
    let code: Pattern.Code
    let kinds: [ChunkRule]

    init(_ pattern: Pattern, _ kinds: [ChunkRule]) {
      self.pattern = pattern
      self.kinds = kinds
      code = pattern.code
    }
  }

  /// One for each set of kinds that begin with the same symbol, since most kinds begin with few.
  let alternations: [Alternation]
  /// The number of each symbol's alternation, -1 where no kind begins with it.
  let bySymbol: [Int]
}

/// Takes tokens together to noun phrases, verb groups, time phrases and quotations: the chunk tape.
struct Chunker: Stage {
  let rules: ChunkRules
  let repairs: [Rewrite]
  let classes: ClassFile
  let vocabulary: Vocabulary
  private let cueTrait: UInt32
  private let blocks: QuotationBlocks
  /// The symbol of quotation marks, which are left out of the tape.
  private let mark: UInt8

  init(
    rules: ChunkRules, repairs: [Rewrite], classes: ClassFile, vocabulary: Vocabulary
  ) {
    self.rules = rules
    self.repairs = repairs
    self.classes = classes
    self.vocabulary = vocabulary
    blocks = QuotationBlocks(classes)
    mark = classes.shapes[Int(TokenKind.mark.rawValue)]
    cueTrait = vocabulary.traitBits[classes.cueTrait] ?? 0
  }

  var reads: Set<Layer> { [.tokens, .sentences, .quotations, .tokenTape] }
  var gives: Set<Layer> { [.chunkTape] }

  func run(_ document: inout Document, in workspace: Workspace) {
    var chunks = Chunks()
    chunks.tokenCount = Int32(document.tokens.count)
    let spoken = blocks.blocks(of: document)
    var next = 0
    var tape = SentenceTape()
    for sentence in document.sentences {
      while next < spoken.count, spoken[next].tokens.upperBound <= sentence.lowerBound { next += 1 }
      let first = chunks.count
      if isBlank(sentence, document) {
        let start = Int32(truncatingIfNeeded: sentence.lowerBound)
        chunks.append(0, start: start, head: start)
        chunks.sentences.append(first..<chunks.count)
        continue
      }
      fill(&tape, sentence, spoken[next...], document)
      chunk(tape, &chunks, workspace)
      repair(&chunks, first, document.words, workspace)
      markCues(&chunks, first, document)
      chunks.sentences.append(first..<chunks.count)
    }
    document.chunks = chunks
  }

  /// Whether a stage that reads only a part of the article left the sentence blank; it is one chunk then.
  private func isBlank(_ sentence: Range<Int>, _ document: Document) -> Bool {
    !sentence.isEmpty && document.symbols[sentence].allSatisfy { $0 == 0 }
  }

  /// Copies the sentence's symbols, a block quotation as one symbol and other marks left out.
  private func fill(
    _ tape: inout SentenceTape, _ sentence: Range<Int>, _ spoken: ArraySlice<Quotation>,
    _ document: Document
  ) {
    tape.removeAll()
    var token = sentence.lowerBound
    for quotation in spoken where quotation.tokens.upperBound > token {
      let start = max(token, quotation.tokens.lowerBound)
      if start >= sentence.upperBound { break }
      fill(&tape, token..<start, document.symbols)
      token = min(quotation.tokens.upperBound, sentence.upperBound)
      tape.append(blocks.symbol(quotation, in: sentence, upTo: token, document), start)
    }
    fill(&tape, token..<sentence.upperBound, document.symbols)
  }

  private func fill(_ tape: inout SentenceTape, _ tokens: Range<Int>, _ symbols: [UInt8]) {
    for token in tokens where symbols[token] != mark { tape.append(symbols[token], token) }
  }

  private func chunk(_ tape: SentenceTape, _ chunks: inout Chunks, _ workspace: Workspace) {
    let matcher = workspace.matcher
    tape.symbols.withUnsafeBufferPointer { subject in
      var at = 0
      while at < subject.count {
        guard let rule = kind(in: subject, at, matcher) else {
          chunks.append(subject[at], start: tape.tokens[at], head: tape.tokens[at])
          at += 1
          continue
        }
        let end = matcher.whole.upperBound
        var head = (subject[(at + 1)..<end].firstIndex(where: rule.headEnds.contains) ?? end) - 1
        while head > at, !rule.heads.contains(subject[head]) { head -= 1 }
        chunks.append(rule.symbol, start: tape.tokens[at], head: tape.tokens[head])
        at = end
      }
    }
  }

  /// The kind of the chunk that begins at a place, which the matcher has found then; nil where none does.
  @inline(__always)
  private func kind(
    in tape: UnsafeBufferPointer<UInt8>, _ place: Int, _ matcher: Matcher
  ) -> ChunkRule? {
    let number = rules.bySymbol[Int(tape[place])]
    guard number >= 0 else { return nil }
    let found = matcher.find(rules.alternations[number].code, in: tape, from: place)
    guard found > 1, matcher.whole.upperBound > place else { return nil }
    return rules.alternations[number].kinds[found - 2]
  }

  private func repair(
    _ chunks: inout Chunks, _ first: Int, _ words: [Int32], _ workspace: Workspace
  ) {
    let matcher = workspace.matcher
    chunks.symbols.withUnsafeMutableBufferPointer { all in
      let tape = UnsafeMutableBufferPointer(rebasing: all[first...])
      var present = SymbolSet(tape: UnsafeBufferPointer(tape))
      for number in repairs.indices where repairs[number].needs.admits(present) {
        let (code, becomes) = (repairs[number].code, repairs[number].becomes)
        let reading = repairs[number].reading
        present.insert(becomes)
        var at = 0
        while at < tape.count, matcher.find(code, in: UnsafeBufferPointer(tape), from: at) > 0 {
          if let target = matcher.start(repairs[number].target),
            vocabulary.admits(reading, word: words[Int(chunks.heads[first + target])])
          {
            tape[target] = becomes
          }
          at = max(matcher.whole.upperBound, at + 1)
        }
      }
    }
  }

  /// Verb chunks whose lemma hands content over get a symbol of their own.
  private func markCues(_ chunks: inout Chunks, _ first: Int, _ document: Document) {
    for chunk in first..<chunks.count {
      let symbol = classes.cueSymbols[Int(chunks.symbols[chunk])]
      guard symbol != 0 else { continue }
      let word = Int(document.words[Int(chunks.heads[chunk])])
      guard word >= 0, vocabulary.traits(Int(vocabulary.lemmas[word])) & cueTrait != 0 else {
        continue
      }
      chunks.symbols[chunk] = symbol
    }
  }
}

/// One sentence's symbols and the tokens they stand for.
private struct SentenceTape {
  var symbols: [UInt8] = []
  var tokens: [Int32] = []

  mutating func removeAll() {
    symbols.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
  }

  mutating func append(_ symbol: UInt8, _ token: Int) {
    symbols.append(symbol)
    tokens.append(Int32(truncatingIfNeeded: token))
  }
}

extension Chunks {
  fileprivate mutating func append(_ symbol: UInt8, start: Int32, head: Int32) {
    symbols.append(symbol)
    starts.append(start)
    heads.append(head)
  }
}
