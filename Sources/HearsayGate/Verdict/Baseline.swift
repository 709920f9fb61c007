import Foundation

/// What was already held when a newsroom adopted the gate: marked, not dropped, and only for a time.
public struct Baseline: Sendable {
  /// One line of a baseline file.
  struct Line: Codable, Hashable {
    static let schema = "hearsay/baseline/1"

    var schema: String
    var article: String
    /// The record's fingerprint.
    var record: String
    /// The policy's line, and the finding that it fits; nil for the record by itself.
    var line: String
    var finding: String?
    /// The day after which it no longer counts: `2027-02-24`.
    var until: String
  }

  private struct Key: Hashable {
    let article, record, line: String
    let finding: String?
  }

  private var until: [Key: String] = [:]

  /// Knows nothing.
  public init() {}

  /// Reads a file of JSON Lines.
  /// - Throws: `BaselineFault` naming the first line that is none.
  public init(_ text: [UInt8]) throws(BaselineFault) {
    for (number, bytes) in text.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    where !bytes.isEmpty {
      guard let line = try? JSONDecoder().decode(Line.self, from: Data(bytes)),
        line.schema == Line.schema, Timestamp.seconds(line.until + "T00:00:00Z") != nil
      else { throw BaselineFault(line: number + 1) }
      let key = Key(
        article: line.article, record: line.record, line: line.line, finding: line.finding)
      until[key] = max(until[key] ?? line.until, line.until)
    }
  }

  /// The day until which a ruling is known; nil when it is new, or known no longer.
  func known(
    article: String, record: String, line: String, finding: String?, now: Int
  ) -> String? {
    let key = Key(article: article, record: record, line: line, finding: finding)
    // The day itself still counts, wherever it ends; days compare as their texts do.
    guard let day = until[key], day >= Timestamp.text(now).prefix(10) else { return nil }
    return day
  }
}

/// A line of a baseline file that is none.
public struct BaselineFault: Error, Sendable, Equatable {
  /// Counted from 1.
  public var line: Int
}
