/// The tokens inside quotations that may be marks of a change, each with the innermost quotation that holds it.
struct QuotedMarks {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// Every such token and the number of its quotation, in text order.
  var all: [(token: Int, quotation: Int)] {
    var all: [(token: Int, quotation: Int)] = []
    let quotations = document.quotations
    var open: [Int] = []
    var next = 0
    var token = 0
    while next < quotations.count || !open.isEmpty {
      if open.isEmpty { token = max(token, quotations[next].tokens.lowerBound) }
      while next < quotations.count, quotations[next].tokens.lowerBound <= token {
        open.append(next)
        next += 1
      }
      while let last = open.last, quotations[last].tokens.upperBound <= token { open.removeLast() }
      guard let innermost = open.last else { continue }
      if Self.isMark(document.tokens.kinds[token]) { all.append((token, innermost)) }
      token += 1
    }
    return all
  }

  private static func isMark(_ kind: TokenKind) -> Bool {
    kind == .ellipsis || kind == .openBracket
  }
}
