import Patterns

/// The chunk kinds of a pack as one alternation.
struct ChunkRules: Sendable {
  let pattern: Pattern
  let kinds: [ChunkRule]
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
      fill(&tape, sentence, spoken[next...], document)
      let first = chunks.count
      chunk(tape, &chunks, workspace)
      repair(&chunks, first, workspace)
      markCues(&chunks, first, document)
      chunks.sentences.append(first..<chunks.count)
    }
    document.chunks = chunks
  }

  /// Copies the sentence's symbols, a block quotation as one symbol and other marks left out.
  private func fill(
    _ tape: inout SentenceTape, _ sentence: Range<Int>, _ spoken: ArraySlice<Quotation>,
    _ document: Document
  ) {
    tape.removeAll()
    var token = sentence.lowerBound
    var quotations = spoken[...]
    while token < sentence.upperBound {
      while let first = quotations.first, first.tokens.upperBound <= token {
        quotations = quotations.dropFirst()
      }
      if let first = quotations.first, first.tokens.contains(token) {
        let end = min(first.tokens.upperBound, sentence.upperBound)
        tape.append(blocks.symbol(first, in: sentence, upTo: end, document), token)
        token = end
      } else {
        let symbol = document.symbols[token]
        if symbol != mark { tape.append(symbol, token) }
        token += 1
      }
    }
  }

  private func chunk(_ tape: SentenceTape, _ chunks: inout Chunks, _ workspace: Workspace) {
    let matcher = workspace.matcher
    tape.symbols.withUnsafeBufferPointer { subject in
      var at = 0
      while at < subject.count {
        let kind = matcher.find(rules.pattern, in: subject, from: at) - 2
        guard kind >= 0, matcher.whole.upperBound > at else {
          chunks.append(subject[at], start: tape.tokens[at], head: tape.tokens[at])
          at += 1
          continue
        }
        let end = matcher.whole.upperBound
        let rule = rules.kinds[kind]
        var head = (subject[at..<end].firstIndex(where: rule.headEnds.contains) ?? end) - 1
        while head > at, !rule.heads.contains(subject[head]) { head -= 1 }
        chunks.append(rule.symbol, start: tape.tokens[at], head: tape.tokens[head])
        at = end
      }
    }
  }

  private func repair(_ chunks: inout Chunks, _ first: Int, _ workspace: Workspace) {
    let matcher = workspace.matcher
    chunks.symbols.withUnsafeMutableBufferPointer { all in
      let tape = UnsafeMutableBufferPointer(rebasing: all[first...])
      var present = SymbolSet(tape: UnsafeBufferPointer(tape))
      for number in repairs.indices where repairs[number].needs.admits(present) {
        let rewrite = repairs[number]
        present.insert(rewrite.becomes)
        var at = 0
        while at < tape.count,
          matcher.find(rewrite.pattern, in: UnsafeBufferPointer(tape), from: at) > 0
        {
          if let target = matcher.start(rewrite.target) { tape[target] = rewrite.becomes }
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
