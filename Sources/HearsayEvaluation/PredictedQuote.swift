import Hearsay

/// An attribution as a system found it, its spans in Unicode scalars, end exclusive.
public struct PredictedQuote: Sendable, Equatable {
  /// The words that name the source; empty when the system found none.
  public var source: [Range<Int>]
  /// The words that hand the content over; empty when there are none.
  public var cue: [Range<Int>]
  /// What is reported.
  public var content: [Range<Int>]
  /// How probable the system says it is that content and source are right; nil when it does not say.
  public var confidence: Double?
  /// The id of the rule that read the content; nil when the system does not say.
  public var rule: String?

  /// Makes a prediction of spans in Unicode scalars.
  public init(
    source: [Range<Int>], cue: [Range<Int>], content: [Range<Int>], confidence: Double? = nil,
    rule: String? = nil
  ) {
    self.source = source
    self.cue = cue
    self.content = content
    self.confidence = confidence
    self.rule = rule
  }

  /// Makes the prediction that a record stands for.
  ///
  /// - Parameter scalar: gives the number of scalars before a byte of the article's text.
  public init(_ record: ProvenanceRecord, scalar: (Int) -> Int) {
    func scalars(_ spans: [TextSpan]) -> [Range<Int>] {
      spans.map { scalar(Int($0.start))..<scalar(Int($0.end)) }
    }
    self.init(
      source: scalars(record.speaker?.spans ?? []), cue: scalars(record.cue),
      content: scalars(record.content), confidence: record.confidence,
      rule: record.rule)
  }
}

extension PredictedQuote: Decodable {
  private enum CodingKeys: String, CodingKey {
    case source, cue, content, confidence, rule
  }

  /// Reads a quote of which only the `content` must be there; the rest may be missing or null.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    source = try values.decodeIfPresent([Range<Int>].self, forKey: .source) ?? []
    cue = try values.decodeIfPresent([Range<Int>].self, forKey: .cue) ?? []
    content = try values.decode([Range<Int>].self, forKey: .content)
    rule = try values.decodeIfPresent(String.self, forKey: .rule)
    confidence = try values.decodeIfPresent(Double.self, forKey: .confidence)
    if let confidence, !(0...1).contains(confidence) {
      throw DecodingError.dataCorruptedError(
        forKey: .confidence, in: values, debugDescription: "a confidence is from 0 to 1")
    }
  }
}
