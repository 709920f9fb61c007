import Foundation
import Hearsay

/// Decisions made elsewhere, as JSON Lines:
///
///     {"record": "3fe…", "article": "…", "decision": "verified", "by": "Ada Lind", "role": "…", "note": "…",
///      "evidence": [{"kind": "link", "value": "https://…"}]}
///
/// `record` and `decision` must be there. All lines are read before any is used, so that a bad one stops them all.
public struct DecisionList: Sendable {
  /// One line of the list.
  public struct Line: Sendable, Equatable {
    /// Counted from 1.
    public var number: Int
    public var record: String
    public var article: String?
    public var decision: EditorDecision
    public var editor: String?
    public var role: String?
    public var note: String?
    public var evidence: [Evidence]
  }

  /// What is wrong with a line.
  public struct LineFault: Error, Sendable, Equatable, CustomStringConvertible {
    public var line: Int
    public var message: String
    public var description: String { "\(line): \(message)" }

    public init(line: Int, message: String) { (self.line, self.message) = (line, message) }
  }

  public private(set) var lines: [Line] = []
  public private(set) var faults: [LineFault] = []

  /// Reads the bytes of a list; empty lines say nothing.
  public init(_ bytes: [UInt8]) {
    let rows = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, row) in rows.enumerated() where row.contains(where: { $0 > 0x20 }) {
      do throws(LineFault) {
        lines.append(try DecisionLineReader(row, number + 1).line())
      } catch {
        faults.append(error)
      }
    }
  }
}

/// Reads one line of a list of decisions.
private struct DecisionLineReader {
  private static let keys: Set<String> = [
    "record", "article", "decision", "by", "role", "note", "evidence",
  ]

  private let number: Int
  private let values: [String: Any]

  init(_ bytes: ArraySlice<UInt8>, _ number: Int) throws(DecisionList.LineFault) {
    self.number = number
    guard let value = try? JSONSerialization.jsonObject(with: Data(bytes)),
      let values = value as? [String: Any]
    else { throw DecisionList.LineFault(line: number, message: "is no JSON object") }
    self.values = values
    if let unknown = values.keys.filter({ !Self.keys.contains($0) }).min() {
      throw fault(
        "has the unknown key “\(unknown)”\(suggestion(unknown, among: Self.keys.sorted()))")
    }
  }

  func line() throws(DecisionList.LineFault) -> DecisionList.Line {
    guard let record = try text("record"), !record.isEmpty else { throw fault("names no record") }
    let known = EditorDecision.allCases.map(\.rawValue)
    guard let decision = try text("decision").flatMap({ EditorDecision(rawValue: $0) }) else {
      throw fault("needs a decision: " + known.joined(separator: ", "))
    }
    return DecisionList.Line(
      number: number, record: record, article: try text("article"), decision: decision,
      editor: try text("by"), role: try text("role"), note: try text("note"),
      evidence: try evidence())
  }

  private func evidence() throws(DecisionList.LineFault) -> [Evidence] {
    guard let value = values["evidence"], !(value is NSNull) else { return [] }
    guard let items = value as? [[String: String]] else {
      throw fault("has evidence that is no list of objects with kind and value")
    }
    var evidence: [Evidence] = []
    for item in items {
      guard let kind = item["kind"].flatMap({ Evidence.Kind(rawValue: $0) }),
        let value = item["value"], Set(item.keys).isSubset(of: ["kind", "value"])
      else { throw fault("has evidence without a kind (link, file) and a value") }
      evidence.append(try proof(kind, value))
    }
    return evidence
  }

  private func proof(
    _ kind: Evidence.Kind, _ value: String
  ) throws(DecisionList.LineFault) -> Evidence {
    guard kind == .file else { return Evidence(kind: .link, value: value) }
    guard let file = Evidence(fileAt: value) else { throw fault("\(value): cannot be read") }
    return file
  }

  private func text(_ key: String) throws(DecisionList.LineFault) -> String? {
    guard let value = values[key], !(value is NSNull) else { return nil }
    guard let text = value as? String else { throw fault("has a “\(key)” that is no text") }
    return text
  }

  private func fault(_ message: String) -> DecisionList.LineFault {
    DecisionList.LineFault(line: number, message: message)
  }
}

extension Evidence {
  /// A file with the hash of what it holds now; nil for one that cannot be read.
  public init?(fileAt path: String) {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let name = URL(fileURLWithPath: path).lastPathComponent
    self.init(kind: .file, value: name, sha256: SHA256.hexDigest(of: Array(data)))
  }
}
