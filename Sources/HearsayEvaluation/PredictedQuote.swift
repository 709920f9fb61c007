import Hearsay

/// An attribution as a system found it, its spans in Unicode scalars, end exclusive.
public struct PredictedQuote: Sendable, Equatable {
  /// The words that name the source; empty when the system found none.
  public var source: [Range<Int>]
  /// The words that hand the content over; empty when there are none.
  public var cue: [Range<Int>]
  /// What is reported.
  public var content: [Range<Int>]

  /// Makes a prediction of spans in Unicode scalars.
  public init(source: [Range<Int>], cue: [Range<Int>], content: [Range<Int>]) {
    self.source = source
    self.cue = cue
    self.content = content
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
      content: scalars(record.content))
  }
}
