/// What a newsroom demands before an article runs: lines that are tried in order, and who may sign what.
public struct Policy: Sendable, Equatable {
  /// The name that other policies extend it by.
  public var name: String
  public var note: String
  /// The first line that fits a finding, or a record by itself, decides on it; what no line fits passes.
  public var lines: [PolicyLine]
  public var roster: Roster
  /// The public keys that editors' decisions must be signed with to count, in base64, by their names.
  public var keys: [String: String] = [:]
  /// The name of the article's desk that its path stands for, where the article names none itself.
  public var desks: [DeskFolder]

  public init(
    name: String, note: String = "", lines: [PolicyLine], roster: Roster = Roster(),
    desks: [DeskFolder] = []
  ) {
    self.name = name
    self.note = note
    self.lines = lines
    self.roster = roster
    self.desks = desks
  }
}

/// Articles under a path that belong to a desk.
public struct DeskFolder: Sendable, Equatable {
  public var desk: String
  public var path: PathPattern
}

/// One line of a policy: which records and findings it fits, and what then happens.
public struct PolicyLine: Sendable, Equatable {
  /// The line's id, which `--explain` prints; unique in its policy.
  public var id: String
  public var note: String
  /// The policy that the line was written in.
  public var policy: String
  /// Where it was written.
  public var file: String
  public var line: Int
  public var criteria: PolicyCriteria
  public var decision: GateDecision
  /// What lifts a hold; nil for other decisions.
  public var demand: SignOffDemand?
  /// Who put this line in place of one of the extended policy, and why.
  public var override: PolicyOverride?
}

/// What the gate does with a record or an article, from the mildest.
public enum GateDecision: String, Sendable, CaseIterable, Comparable {
  case pass
  /// Waits for sign-offs.
  case hold
  /// No sign-off helps; the words or the policy must change.
  case block

  private var rank: Int {
    switch self {
    case .pass: 0
    case .hold: 1
    case .block: 2
    }
  }

  /// Orders decisions from pass to block.
  public static func < (one: GateDecision, other: GateDecision) -> Bool { one.rank < other.rank }
}

/// Which sign-offs lift a hold.
public struct SignOffDemand: Sendable, Equatable {
  /// What must be recorded with a decision.
  public enum Evidence: String, Sendable, CaseIterable {
    case note, link, file
  }

  /// How many people must sign.
  public var count: Int
  /// The role in which they must sign; nil for any.
  public var role: String?
  public var evidence: [Evidence]
  /// After how many days a decision no longer counts; nil for never.
  public var days: Int?

  public init(count: Int = 1, role: String? = nil, evidence: [Evidence] = [], days: Int? = nil) {
    self.count = count
    self.role = role
    self.evidence = evidence
    self.days = days
  }
}

/// A named person's reason for replacing a line of the policy that theirs extends.
public struct PolicyOverride: Sendable, Equatable {
  /// The id of the replaced line.
  public var line: String
  public var by: String
  public var reason: String
}

/// Who holds which role.
public struct Roster: Sendable, Equatable {
  /// Names by role; a role that is missing here is open to everybody.
  public var roles: [String: [String]]

  public init(roles: [String: [String]] = [:]) { self.roles = roles }

  /// Whether the person may sign in the role.
  public func allows(_ person: String, as role: String) -> Bool {
    roles[role].map { $0.contains(person) } ?? true
  }

  /// The roles that the person is named for, in alphabetical order.
  public func roles(of person: String) -> [String] {
    roles.filter { $0.value.contains(person) }.map(\.key).sorted()
  }
}
