import Patterns

/// Cuts the text into tokens, paragraphs and sentences.
///
/// Every line break ends a paragraph. A sentence never crosses a paragraph's end, and every token is in one.
public struct Segmenter: Stage {
  /// The patterns that it cuts by.
  public let rules: TextRules

  /// Makes a segmenter that cuts by `rules`.
  public init(rules: TextRules) { self.rules = rules }

  public var reads: Set<Layer> { [] }
  public var gives: Set<Layer> { [.tokens, .sentences] }

  public func run(_ document: inout Document, in workspace: Workspace) {
    document.article.text.withUnsafeBufferPointer { text in
      let matcher = workspace.matcher
      var tokenizer = Tokenizer(text: text, rules: rules)
      tokenizer.run(matcher)
      let splitter = SentenceSplitter(text: text, rules: rules, tokens: tokenizer.tokens)
      document.sentences = splitter.sentences(of: tokenizer.paragraphs, matcher)
      document.paragraphs = tokenizer.paragraphs
      document.tokens = tokenizer.tokens
    }
  }
}
