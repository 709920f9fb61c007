/// Pairs quotation marks, paragraph by paragraph, so that a stray mark spoils its paragraph at most.
public struct QuotationFinder: Stage {
  /// The rules that name the quotation marks.
  public let rules: TextRules

  /// Makes a finder of the marks that `rules` name.
  public init(rules: TextRules) { self.rules = rules }

  public var reads: Set<Layer> { [.tokens, .sentences] }
  public var gives: Set<Layer> { [.quotations] }

  public func run(_ document: inout Document, in workspace: Workspace) {
    let found = document.article.text.withUnsafeBufferPointer { text in
      quotations(text, document.tokens, document.paragraphs)
    }
    document.quotations = found
  }

  private func quotations(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: Tokens, _ paragraphs: [Range<Int>]
  ) -> [Quotation] {
    var quotations: [Quotation] = []
    var openBefore: QuotationMark.Style?
    for paragraph in paragraphs {
      guard tokens.kinds[paragraph].contains(.mark) else {
        openBefore = nil
        continue
      }
      var pairer = MarkPairer(
        view: MarkView(text: text, tokens: tokens, paragraph: paragraph, rules: rules))
      pairer.run()
      openBefore = pairer.finish(into: &quotations, openBefore: openBefore)
    }
    return quotations
  }
}
