/// A quotation that no other holds, with the stretch that it runs over when following paragraphs take it up.
struct OuterQuotation: Sendable {
  /// Its number in `Document.quotations`.
  var number: Int
  var tokens: Range<Int>
  /// From the first token of the quotation that it goes on with to the end of the one that closes it.
  var run: Range<Int>

  /// The outer ones of an article's quotations, in time that grows with their number, however they are chained.
  static func all(of quotations: [Quotation]) -> [OuterQuotation] {
    var outer: [OuterQuotation] = []
    for (number, quotation) in quotations.enumerated() where quotation.depth == 0 {
      let goesOn = quotation.continues && !outer.isEmpty
      let start = goesOn ? outer[outer.count - 1].run.lowerBound : quotation.tokens.lowerBound
      outer.append(
        OuterQuotation(
          number: number, tokens: quotation.tokens, run: start..<quotation.tokens.upperBound))
    }
    for at in outer.indices.dropLast().reversed() {
      let next = outer[at + 1]
      guard !quotations[outer[at].number].isClosed, quotations[next.number].continues else {
        continue
      }
      outer[at].run = outer[at].run.lowerBound..<next.run.upperBound
    }
    return outer
  }
}

extension UnsafeBufferPointer<OuterQuotation> {
  /// Whether a quotation shares a token with the range.
  func overlap(_ range: Range<Int>) -> Bool {
    let low = self.partitioningIndex { $0.tokens.upperBound > range.lowerBound }
    return low < count && self[low].tokens.lowerBound < range.upperBound && !range.isEmpty
  }

  /// The quotation that holds the token, or nil.
  func holding(_ token: Int) -> OuterQuotation? {
    let low = self.partitioningIndex { $0.tokens.lowerBound > token }
    guard low > 0, self[low - 1].tokens.contains(token) else { return nil }
    return self[low - 1]
  }
}

extension Document {
  /// The number of the outermost quotation that holds the token, or nil.
  func quotation(at token: Int) -> Int? {
    outerQuotations.withUnsafeBufferPointer { $0.holding(token)?.number }
  }

  /// The token after the quotation at `token`, over the paragraphs that take it up.
  func endOfQuotation(at token: Int) -> Int {
    outerQuotations.withUnsafeBufferPointer { $0.holding(token)?.run.upperBound ?? token + 1 }
  }

  /// Whether the sentence is the first of its paragraph.
  func startsParagraph(_ sentence: Int) -> Bool {
    paragraphs.withUnsafeBufferPointer {
      $0.haveStart(at: sentences[sentence].lowerBound)
    }
  }
}

extension UnsafeBufferPointer<Range<Int>> {
  /// Whether one of these rising ranges starts at `place`.
  func haveStart(at place: Int) -> Bool {
    let low = self.partitioningIndex { $0.lowerBound >= place }
    return low < count && self[low].lowerBound == place
  }
}
