/// An article and the layers that the stages add to it, each layer built on those before.
public struct Document: Sendable {
  public let article: Article
  /// From the Segmenter.
  public var tokens = Tokens()
  /// Token ranges, from the Segmenter; markup and blank lines between paragraphs belong to none.
  public var paragraphs: [Range<Int>] = []
  /// Token ranges, from the Segmenter; every token is in exactly one sentence and none crosses a paragraph's end.
  public var sentences: [Range<Int>] = []
  /// In text order, an outer one before those inside it; from the QuotationFinder.
  public var quotations: [Quotation] = [] {
    didSet { outerQuotations = OuterQuotation.all(of: quotations) }
  }
  /// Those of `quotations` that no other holds.
  private(set) var outerQuotations: [OuterQuotation] = []
  /// The token tape, one symbol a token; from the Lexer.
  public var symbols: [UInt8] = []
  /// Each token's number in the pack's vocabulary, -1 for unknown words; from the Lexer.
  public var words: [Int32] = []
  /// Whatever the registry knows and the text names, in text order and credits too; from the OutletFinder.
  public var namedSources: [OutletMention] = []
  /// Those of them that are media and no credit: outlets and agencies as parts of the story; from the OutletFinder.
  public var outlets: [OutletMention] = []
  /// From the Chunker.
  public var chunks = Chunks()
  /// In order of their cues; from the Attributor.
  public var attributions: [Attribution] = []
  /// One for each attribution; from the ChainBuilder.
  public var chains: [SourceChain] = []
  /// The registry's row of the article's publisher, -1 for none; from the ChainBuilder.
  var publisher = -1
  /// One for each attribution; from the Resolver.
  public var resolved: [ResolvedSources] = []
  /// One for each attribution that is a record; from the RecordBuilder, with alterations, figures and findings from the
  /// stages after it.
  public var records: [ProvenanceRecord] = []
  /// Those that belong to no record; from the Assessor.
  public var findings: [Finding] = []

  public init(_ article: Article) { self.article = article }
}
