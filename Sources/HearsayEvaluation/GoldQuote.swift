import Hearsay

/// An attribution as an annotator marked it, its spans in Unicode scalars, end exclusive.
public struct GoldQuote: Sendable, Equatable {
  /// The words that name the source; empty when the text names none.
  public var source: [Range<Int>]
  /// The words that hand the content over; empty when there are none.
  public var cue: [Range<Int>]
  /// What is reported.
  public var content: [Range<Int>]
  /// How much of the content lies inside quotation marks.
  public var kind: QuotationKind
  /// Whether it is reported speech, rather than a belief, a plan or an endorsement.
  public var isSpeech: Bool

  /// Makes a gold quote of spans in Unicode scalars.
  public init(
    source: [Range<Int>], cue: [Range<Int>], content: [Range<Int>], kind: QuotationKind,
    isSpeech: Bool
  ) {
    self.source = source
    self.cue = cue
    self.content = content
    self.kind = kind
    self.isSpeech = isSpeech
  }
}

extension GoldQuote: Decodable {
  private enum CodingKeys: String, CodingKey {
    case source, cue, content, kind
    case isSpeech = "speech"
  }

  /// Reads a quote whose `source` and `cue` may be missing or null, which means absent.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    source = try values.decodeIfPresent([Range<Int>].self, forKey: .source) ?? []
    cue = try values.decodeIfPresent([Range<Int>].self, forKey: .cue) ?? []
    content = try values.decode([Range<Int>].self, forKey: .content)
    isSpeech = try values.decode(Bool.self, forKey: .isSpeech)
    let name = try values.decode(String.self, forKey: .kind)
    guard let kind = QuotationKind(rawValue: name) else {
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: values, debugDescription: "“\(name)” is no kind of quotation")
    }
    self.kind = kind
  }
}

/// The gold quotes of one article.
public struct GoldArticle: Sendable, Equatable, Decodable {
  /// The article's id, which is also the name of its text file without the ending.
  public var id: String
  /// Its quotes, in the file's order.
  public var quotes: [GoldQuote]

  /// Makes the gold of the article `id`.
  public init(id: String, quotes: [GoldQuote]) {
    self.id = id
    self.quotes = quotes
  }
}
