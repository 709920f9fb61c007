import Foundation

/// Counts the decisions that a line of the policy accepts.
struct DemandCheck {
  /// Those that count, one for each editor.
  private(set) var counted: [CaseEntry] = []
  /// What is missing, in words for the editor; nil when the demand is met.
  private(set) var missing: String?

  init(_ demand: SignOffDemand, policy: Policy, decisions: [CaseEntry], now: Int) {
    var obstacles: [String] = []
    for entry in decisions where entry.draft.decision.lifts {
      if let obstacle = Self.obstacle(entry.draft, demand, policy, now) {
        obstacles.append("\(entry.draft.editor)’s decision \(obstacle)")
      } else {
        counted.append(entry)
      }
    }
    // However they write their names, people are counted once.
    let lacking = demand.count - Set(counted.map { EditorName.person($0.draft.editor) }).count
    if lacking > 0 {
      missing = ([demand.words(lacking)] + obstacles).joined(separator: "; ")
    }
  }

  /// Why a decision does not count; nil when it does.
  private static func obstacle(
    _ draft: EntryDraft, _ demand: SignOffDemand, _ policy: Policy, _ now: Int
  ) -> String? {
    if let role = demand.role {
      if draft.role != role { return "does not count: not signed as \(role)" }
      if !policy.roster.allows(draft.editor, as: role) {
        return "does not count: the policy does not name \(draft.editor) as \(role)"
      }
    }
    if let key = policy.keys[draft.editor], draft.key != key {
      return "does not count: not signed with the key that the policy names"
    }
    if let evidence = demand.evidence.first(where: { !draft.has($0) }) {
      return "does not count: has no \(evidence.rawValue)"
    }
    return obstacle(ofTime: draft.at, demand.days, now)
  }

  /// A decision from the future would never run out.
  private static func obstacle(ofTime text: String, _ days: Int?, _ now: Int) -> String? {
    guard let time = Timestamp.seconds(text) else { return "does not count: “\(text)” is no time" }
    if time > now + Timestamp.hour { return "does not count: it is dated \(text)" }
    guard let days, now - time > days * Timestamp.day else { return nil }
    return "ran out after \(days) \(days == 1 ? "day" : "days")"
  }
}

extension EntryDraft {
  /// Whether the decision comes with evidence of a kind.
  public func has(_ kind: SignOffDemand.Evidence) -> Bool {
    switch kind {
    case .note: (note ?? "").unicodeScalars.contains { !$0.properties.isWhitespace }
    case .link: evidence.contains { $0.kind == .link }
    case .file: evidence.contains { $0.kind == .file }
    }
  }
}

extension SignOffDemand {
  /// What is needed: "a sign-off as standards editor with a note".
  func words(_ count: Int) -> String {
    let number = count == 1 ? "a sign-off" : "\(count) sign-offs"
    let person = role.map { " as \($0)" } ?? ""
    let proof =
      evidence.isEmpty
      ? "" : " with " + evidence.map { "a \($0.rawValue)" }.joined(separator: " and ")
    return number + person + proof
  }
}

/// Times as the casefile writes them: `2026-03-04T17:05:09Z`, always in UTC.
public enum Timestamp {
  static let day = 86_400
  /// How far the clocks of two machines may be apart.
  static let hour = 3_600

  /// The text of a time in seconds since 1970.
  public static func text(_ seconds: Int) -> String {
    Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(.iso8601)
  }

  /// The seconds since 1970 of a text; nil for one that is no time.
  public static func seconds(_ text: String) -> Int? {
    (try? Date(text, strategy: .iso8601)).map { Int($0.timeIntervalSince1970.rounded(.down)) }
  }
}
