import Patterns

/// Finds the tokens and paragraphs of a text in one pass of the token pattern.
struct Tokenizer {
  let text: UnsafeBufferPointer<UInt8>
  let rules: TextRules
  private(set) var tokens = Tokens()
  private(set) var paragraphs: [Range<Int>] = []
  private var paragraphStart = 0
  /// Whether this paragraph has a single opening mark that none has closed yet.
  private var singleIsOpen = false

  init(text: UnsafeBufferPointer<UInt8>, rules: TextRules) {
    self.text = text
    self.rules = rules
    // English has about five and a half bytes a token; a little more room costs less than growing.
    let expected = text.count / 5 + 16
    tokens.starts.reserveCapacity(expected)
    tokens.ends.reserveCapacity(expected)
    tokens.kinds.reserveCapacity(expected)
  }

  /// Reads the text to its end.
  ///
  /// The pattern matches wherever anything but white space is left, so no match means the end.
  mutating func run(_ matcher: Matcher) {
    // A copy outside the loop, since one for each token would count references.
    let token = rules.token
    var position = 0
    while position < text.count {
      position = takePlainRun(from: position, matcher)
      guard let end = take(token, from: position, matcher) else { break }
      position = end
    }
    endParagraph()
  }

  /// Takes the words and commas of a plain stretch, if there is one, and gives the byte after it.
  private mutating func takePlainRun(from position: Int, _ matcher: Matcher) -> Int {
    guard matcher.find(rules.plainRun, in: text, from: position) > 0 else { return position }
    let end = matcher.whole.upperBound
    var start = position
    for at in position..<end where text[at] == UInt8(ascii: " ") || text[at] == UInt8(ascii: ",") {
      if at > start { append(.word, start, at) }
      if text[at] == UInt8(ascii: ",") { append(.comma, at, at + 1) }
      start = at + 1
    }
    if start < end { append(.word, start, end) }
    return end
  }

  /// Takes the token that `token` finds at `position` and gives the byte after it.
  @inline(__always)
  private mutating func take(
    _ token: TextRules.TokenPattern, from position: Int, _ matcher: Matcher
  ) -> Int? {
    guard matcher.find(token.pattern, in: text, from: position) > 0, let mark = matcher.mark else {
      return nil
    }
    let whole = matcher.whole
    take(token.find(marked: mark), whole.lowerBound, whole.upperBound)
    return whole.upperBound
  }

  @inline(__always)
  private mutating func take(_ find: TextRules.Find, _ start: Int, _ end: Int) {
    switch find {
    case .token(let kind):
      if kind == .mark { singleIsOpen = singleIsOpen && !isSingleClose(start, end) }
      append(kind, start, end)
    case .lineBreak:
      endParagraph()
    case .singleOpen:
      singleIsOpen = true
      append(.mark, start, end)
    case .possessive:
      append(singleIsOpen ? .mark : .clitic, start, end)
      singleIsOpen = false
    }
  }

  @inline(__always)
  private mutating func append(_ kind: TokenKind, _ start: Int, _ end: Int) {
    tokens.starts.append(Int32(truncatingIfNeeded: start))
    tokens.ends.append(Int32(truncatingIfNeeded: end))
    tokens.kinds.append(kind)
  }

  private func isSingleClose(_ start: Int, _ end: Int) -> Bool {
    guard let mark = rules.mark(start..<end, in: text) else { return false }
    return mark.style == .single && mark.faces != .open
  }

  private mutating func endParagraph() {
    if tokens.count > paragraphStart { paragraphs.append(paragraphStart..<tokens.count) }
    paragraphStart = tokens.count
    singleIsOpen = false
  }
}
