/// How much of a content lies inside quotation marks.
public enum QuotationKind: String, Sendable, CaseIterable {
  /// All of it.
  case direct
  /// Part of it.
  case mixed
  /// None of it.
  case indirect
}

/// The words in the text that name a source, and what they resolve to.
public struct SourceMention: Sendable, Equatable {
  /// Where the words stand; empty when the source is not named in the text.
  public var spans: [TextSpan]
  /// The resolved name ("Kim Jong-un" for "the North Korean leader"); nil while unresolved.
  public var entity: String?
  /// The names that the words could stand for, the most salient first; empty unless that stays open.
  public var candidates: [String]
  /// Source classes, as the rules name them ("state-media").
  public var classes: [String]
  /// Why it is this entity and these classes, in plain words; nil when there is nothing to say.
  public var why: String?
  /// What the registry says about the source; nil for one that it does not have.
  public var registry: RegistryEntry?
  /// Where the text says why the source is not named; nil where it gives no reason.
  public var anonymity: TextSpan?

  public init(
    spans: [TextSpan], entity: String? = nil, candidates: [String] = [], classes: [String] = [],
    why: String? = nil, registry: RegistryEntry? = nil, anonymity: TextSpan? = nil
  ) {
    self.spans = spans
    self.entity = entity
    self.candidates = candidates
    self.classes = classes
    self.why = why
    self.registry = registry
    self.anonymity = anonymity
  }

  /// What the source resolves to, else its words; nil when the text does not name it.
  public func name(in article: Article) -> String? {
    entity ?? (spans.isEmpty ? nil : article.words(of: spans))
  }
}

/// What a link does in a source chain.
public enum LinkRole: String, Sendable, CaseIterable {
  /// What the speaker leans on.
  case basis
  /// Who carried the speaker's words to this article.
  case relay
  /// Who published the article.
  case publisher
}

/// One link of a source chain beside the speaker.
public struct ChainLink: Sendable, Equatable {
  public var role: LinkRole
  public var mention: SourceMention

  public init(role: LinkRole, mention: SourceMention) {
    self.role = role
    self.mention = mention
  }
}

/// One quotation or reported claim: who said it, through whom it reached the page, and how we know.
///
/// Spans are byte spans into `Article.text`; reports turn them into Unicode scalars.
public struct ProvenanceRecord: Sendable {
  public var kind: QuotationKind
  /// What is reported, in text order; several spans are one content interrupted by its cue.
  public var content: [TextSpan]
  /// The words that hand the content over; empty for a content that has none of its own.
  public var cue: [TextSpan]
  /// The source nearest the content; nil when the text names none.
  public var speaker: SourceMention?
  /// The other links, in the order the words travelled: bases, relays, publisher.
  public var chain: [ChainLink]
  public var medium: TextSpan?
  public var addressee: TextSpan?
  public var time: TextSpan?
  /// What was left out of the quoted words or put into them, in text order.
  public var alterations: [Alteration] = []
  /// The numbers that the content states, in text order.
  public var figures: [Figure] = []
  /// What an editor should know or verify, the most severe first.
  public var findings: [Finding] = []
  /// What an editor decided; nil while nobody has.
  public var signOff: SignOff?
  /// The id of the rule that read the content.
  public var rule: String
  /// The id of the rule that read the source; nil when there is no source.
  public var sourceRule: String?
  /// The measured probability that content and source are right; nil when nothing was measured.
  public var confidence: Double?
  /// The number of the sentence in which the record's cue stands, counted from 0.
  public var sentence: Int
  /// Where that sentence stands.
  public var sentenceSpan: TextSpan

  public init(
    kind: QuotationKind, content: [TextSpan], cue: [TextSpan], speaker: SourceMention?,
    chain: [ChainLink] = [], medium: TextSpan? = nil, addressee: TextSpan? = nil,
    time: TextSpan? = nil, rule: String, sourceRule: String? = nil, confidence: Double? = nil,
    sentence: Int, sentenceSpan: TextSpan
  ) {
    self.kind = kind
    self.content = content
    self.cue = cue
    self.speaker = speaker
    self.chain = chain
    self.medium = medium
    self.addressee = addressee
    self.time = time
    self.rule = rule
    self.sourceRule = sourceRule
    self.confidence = confidence
    self.sentence = sentence
    self.sentenceSpan = sentenceSpan
  }
}

/// One article with the records found in it: what a pipeline returns and a report writes.
public struct ArticleRecords: Sendable {
  public var article: Article
  /// In order of their cues; a quotation without a cue counts at its own place.
  public var records: [ProvenanceRecord]
  /// What an editor should know about the article that belongs to none of its records.
  public var findings: [Finding]
  /// What the reader should know about how this article was read ("a pattern reached its limit in sentence 12").
  public var remarks: [String]
  /// Where the article's paragraphs stand, in text order; markup and blank lines between them belong to none.
  public var paragraphs: [TextSpan]

  public init(
    article: Article, records: [ProvenanceRecord], findings: [Finding] = [], remarks: [String] = [],
    paragraphs: [TextSpan] = []
  ) {
    self.article = article
    self.records = records
    self.findings = findings
    self.remarks = remarks
    self.paragraphs = paragraphs
  }

  /// Leaves out records; findings that name others by their places name them by the new ones.
  public mutating func removeRecords(where isOut: (ProvenanceRecord) -> Bool) {
    var places: [Int?] = []
    var kept: [ProvenanceRecord] = []
    for record in records {
      places.append(isOut(record) ? nil : kept.count)
      if places[places.count - 1] != nil { kept.append(record) }
    }
    func moved(_ findings: [Finding]) -> [Finding] {
      findings.map { finding in
        var finding = finding
        finding.records = finding.records.compactMap { places[$0] }
        return finding
      }
    }
    for index in kept.indices { kept[index].findings = moved(kept[index].findings) }
    (records, findings) = (kept, moved(findings))
  }
}
