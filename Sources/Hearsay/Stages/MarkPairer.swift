/// Pairs the quotation marks of one paragraph with a stack of those still open, in linear time.
struct MarkPairer {
  private struct Opening {
    let token: Int
    let style: QuotationMark.Style
    /// The token after the closing mark; nil while none was found.
    var end: Int?
  }

  let view: MarkView
  private var openings: [Opening] = []
  /// Indices into `openings` of those not closed yet, innermost last.
  private var stack: [Int] = []
  private var openDoubles = 0
  private var openGuillemets = 0

  init(view: MarkView) { self.view = view }

  /// Reads the paragraph's marks from left to right.
  mutating func run() {
    var lastOpening = -2
    for token in view.paragraph where view.tokens.kinds[token] == .mark {
      guard let mark = view.mark(at: token) else { continue }
      let afterOpening = lastOpening == token - 1 && view.touches(lastOpening, token)
      if opens(mark, at: token, afterOpening: afterOpening) { lastOpening = token }
    }
  }

  /// Opens or closes a quotation at `token` and says whether it opened one.
  private mutating func opens(
    _ mark: QuotationMark, at token: Int, afterOpening: Bool
  ) -> Bool {
    switch view.facing(of: mark, at: token, afterOpening: afterOpening) {
    case .open:
      // A mark written twice (“"Yes) opens one quotation.
      if !(afterOpening && stack.last.map { openings[$0].style } == mark.style) {
        push(mark.style, token)
      }
      return true
    case .either where !isOpen(mark.style):
      push(mark.style, token)
      return true
    case .close, .either:
      close(mark.style, token)
    case .none:
      break
    }
    return false
  }

  private mutating func push(_ style: QuotationMark.Style, _ token: Int) {
    guard stack.count < ReadingLimits.openMarks else { return }
    stack.append(openings.count)
    openings.append(Opening(token: token, style: style))
    count(style, 1)
  }

  /// Closes the innermost open quotation of `style`; those opened inside it stay without an end.
  ///
  /// A single mark closes only the innermost of all: inside another quotation it is rather an apostrophe.
  private mutating func close(_ style: QuotationMark.Style, _ token: Int) {
    guard style == .single ? stack.last.map({ openings[$0].style }) == .single : isOpen(style)
    else { return }
    while let top = stack.popLast() {
      count(openings[top].style, -1)
      if openings[top].style == style {
        openings[top].end = token + 1
        return
      }
      // Left open inside a quotation that is closed here: a stray mark.
      openings[top].end = openings[top].token
    }
  }

  private func isOpen(_ style: QuotationMark.Style) -> Bool {
    switch style {
    case .double: openDoubles > 0
    case .guillemet: openGuillemets > 0
    case .single: stack.last.map { openings[$0].style == .single } ?? false
    }
  }

  private mutating func count(_ style: QuotationMark.Style, _ change: Int) {
    switch style {
    case .double: openDoubles += change
    case .guillemet: openGuillemets += change
    case .single: break
    }
  }

  /// Adds the paragraph's quotations and gives the style of the outermost one it leaves open.
  ///
  /// - Parameter openBefore: the style of the quotation that the paragraph before left open.
  func finish(
    into quotations: inout [Quotation], openBefore: QuotationMark.Style?
  ) -> QuotationMark.Style? {
    var leftOpen: QuotationMark.Style?
    // The ends of the quotations around the one at hand.
    var around: [Int] = []
    let lastWord = lastWord()
    for opening in openings where isKept(opening, lastWord: lastWord) {
      let end = opening.end ?? view.paragraph.upperBound
      while let last = around.last, last <= opening.token { around.removeLast() }
      let isFirst = opening.token == view.paragraph.lowerBound
      quotations.append(
        Quotation(
          tokens: opening.token..<end, isClosed: opening.end != nil,
          continues: isFirst && openBefore == opening.style, depth: around.count))
      around.append(end)
      if opening.end == nil, leftOpen == nil { leftOpen = opening.style }
    }
    return leftOpen
  }

  /// An open single mark is an apostrophe after all; an open double one with no word behind it is a stray.
  private func isKept(_ opening: Opening, lastWord: Int) -> Bool {
    guard let end = opening.end else { return opening.style != .single && opening.token < lastWord }
    return end > opening.token
  }

  private func lastWord() -> Int {
    view.paragraph.last { view.tokens.kinds[$0] == .word || view.tokens.kinds[$0] == .number } ?? -1
  }
}
