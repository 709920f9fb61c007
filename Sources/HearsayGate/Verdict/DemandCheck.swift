import Foundation

/// Counts the decisions that a line of the policy accepts.
struct DemandCheck {
  /// Those that count, one for each editor.
  private(set) var counted: [CaseEntry] = []
  /// What is missing, in words for the editor; nil when the demand is met.
  private(set) var missing: String?

  init(_ demand: SignOffDemand, roster: Roster, decisions: [CaseEntry], now: Int) {
    var obstacles: [String] = []
    for entry in decisions where entry.draft.decision.lifts {
      if let obstacle = Self.obstacle(entry, demand, roster, now) {
        obstacles.append("\(entry.draft.editor)’s \(obstacle)")
      } else {
        counted.append(entry)
      }
    }
    let lacking = demand.count - counted.count
    if lacking > 0 {
      missing = ([demand.words(lacking)] + obstacles).joined(separator: "; ")
    }
  }

  /// Why a decision does not count; nil when it does.
  private static func obstacle(
    _ entry: CaseEntry, _ demand: SignOffDemand, _ roster: Roster, _ now: Int
  ) -> String? {
    let draft = entry.draft
    if let role = demand.role {
      guard draft.role == role, roster.allows(draft.editor, as: role) else {
        return "does not count: not signed as \(role)"
      }
    }
    for evidence in demand.evidence where !draft.has(evidence) {
      return "does not count: has no \(evidence.rawValue)"
    }
    if let days = demand.days, let time = Timestamp.seconds(draft.at),
      now - time > days * Timestamp.day
    {
      return "ran out after \(days) days"
    }
    return nil
  }
}

extension EntryDraft {
  /// Whether the decision comes with evidence of a kind.
  func has(_ kind: SignOffDemand.Evidence) -> Bool {
    switch kind {
    case .note: !(note ?? "").isEmpty
    case .link: evidence.contains { $0.kind == .link }
    case .file: evidence.contains { $0.kind == .file }
    }
  }
}

extension SignOffDemand {
  /// What is needed: "a sign-off by a standards editor, with a note".
  func words(_ count: Int) -> String {
    let number = count == 1 ? "a sign-off" : "\(count) sign-offs"
    let person = role.map { " as \($0)" } ?? ""
    let proof = evidence.isEmpty ? "" : " with " + evidence.map(\.rawValue).joined(separator: ", ")
    return number + person + proof
  }
}

/// Times as the casefile writes them: `2026-03-04T17:05:09Z`, always in UTC.
public enum Timestamp {
  static let day = 86_400

  /// The text of a time in seconds since 1970.
  public static func text(_ seconds: Int) -> String {
    Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(.iso8601)
  }

  /// The seconds since 1970 of a text; nil for one that is no time.
  public static func seconds(_ text: String) -> Int? {
    (try? Date(text, strategy: .iso8601)).map { Int($0.timeIntervalSince1970.rounded(.down)) }
  }
}
