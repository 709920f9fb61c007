import Patterns

/// Cuts paragraphs into sentences: asks the pack's patterns at every token that could end one.
struct SentenceSplitter {
  let text: UnsafeBufferPointer<UInt8>
  let rules: TextRules
  let tokens: Tokens

  /// The sentences of all `paragraphs`, in order.
  func sentences(of paragraphs: [Range<Int>], _ matcher: Matcher) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    // News has about twenty-five tokens a sentence.
    sentences.reserveCapacity(paragraphs.count + tokens.count / 20)
    for paragraph in paragraphs { split(paragraph, into: &sentences, matcher) }
    return sentences
  }

  private func split(
    _ paragraph: Range<Int>, into sentences: inout [Range<Int>], _ matcher: Matcher
  ) {
    var start = paragraph.lowerBound
    var token = start
    while token < paragraph.upperBound {
      if token - start == ReadingLimits.tokensPerSentence {
        sentences.append(start..<token)
        start = token
      }
      guard let pattern = pattern(at: token, sentenceStart: start),
        matcher.find(pattern, in: text, from: Int(tokens.starts[token])) > 0
      else {
        token += 1
        continue
      }
      token = firstToken(after: token, from: matcher.whole.upperBound, in: paragraph)
      sentences.append(start..<token)
      start = token
    }
    if start < paragraph.upperBound { sentences.append(start..<paragraph.upperBound) }
  }

  /// The pattern that decides whether the sentence ends at `token`; nil where none can.
  @inline(__always)
  private func pattern(at token: Int, sentenceStart: Int) -> Pattern? {
    switch tokens.kinds[token] {
    case .stop: rules.stopEnd
    case .ellipsis: token > sentenceStart ? rules.ellipsisEnd : nil
    case .word: endsInFullStop(token) ? rules.abbreviationEnd : nil
    default: nil
    }
  }

  @inline(__always)
  private func endsInFullStop(_ token: Int) -> Bool {
    text[Int(tokens.ends[token]) - 1] == UInt8(ascii: ".")
  }

  /// The token after `token` and the closing marks that the match took in.
  private func firstToken(after token: Int, from end: Int, in paragraph: Range<Int>) -> Int {
    var next = token + 1
    while next < paragraph.upperBound, Int(tokens.starts[next]) < end { next += 1 }
    return next
  }
}
