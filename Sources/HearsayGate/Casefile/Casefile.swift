/// Where decisions are kept: an append-only log for each editor, and the records that wait for one.
///
/// Every call that changes something is on the disk when it returns.
public protocol Casefile: Sendable {
  /// Adds a decision to the editor's log, signed where there is a key, and returns it with its place and hash.
  func append(_ draft: EntryDraft, key: EditorKey?) throws(CasefileError) -> CaseEntry
  /// All decisions on records of an article, in the order of time, then of editors and numbers.
  /// - Throws: `altered` where one is not as it was written: nothing passes on the strength of an edited log.
  func entries(article: String) throws(CasefileError) -> [CaseEntry]
  /// All decisions on records whose fingerprint begins with a prefix; of all articles, or of one.
  func entries(recordPrefix: String, article: String?) throws(CasefileError) -> [CaseEntry]
  /// The whole log at one moment.
  func log() throws(CasefileError) -> CaseLog
  /// Takes over entries of another casefile; those that are there already are passed over. Returns how many were new.
  func merge(_ entries: [CaseEntry]) throws(CasefileError) -> Int
  /// Keeps what the gate saw of articles, all or nothing: the records that wait replace those of the last time.
  func keep(_ articles: [SeenArticle]) throws(CasefileError)
  /// The waiting records whose id begins with a prefix; of all articles, or of one.
  func waiting(prefix: String, article: String?) throws(CasefileError) -> [WaitingRecord]
}

/// All entries of a casefile, and what it knows as the last of each log.
public struct CaseLog: Sendable, Equatable {
  /// By editors and numbers.
  public var entries: [CaseEntry]
  /// The editors of the entries that none follows yet, by the entries' hashes.
  public var heads: [String: String]

  public init(entries: [CaseEntry], heads: [String: String]) {
    self.entries = entries
    self.heads = heads
  }
}

/// An article that the gate has judged.
public struct SeenArticle: Sendable, Equatable {
  public var id: String
  public var path: String
  public var sha256: String
  public var title: String?
  /// When, in UTC.
  public var at: String
  public var waiting: [WaitingRecord]
  /// Whether an article of the same id was seen before in the same run: then the records of both wait.
  public var isAnother = false

  public init(
    id: String, path: String, sha256: String, title: String? = nil, at: String,
    waiting: [WaitingRecord]
  ) {
    self.id = id
    self.path = path
    self.sha256 = sha256
    self.title = title
    self.at = at
    self.waiting = waiting
  }
}

/// A record that the gate holds, with what an editor needs to decide.
public struct WaitingRecord: Sendable, Equatable {
  /// The record's id: its fingerprint, and a number when the article has several of the same.
  public var id: String
  public var subject: CaseSubject
  /// The sentence around the words, and where the words are in it, in UTF-8 bytes.
  public var context: String
  /// Findings with severity, reason and task, and the policy's lines, as text for the editor.
  public var findings: [WaitingFinding]
  /// The roles that the policy asks for; none where anybody may decide.
  public var roles: [String]
  /// What the policy asks to be recorded with a decision.
  public var evidence: [SignOffDemand.Evidence]
  /// When the gate held it last, in UTC.
  public var seen: String

  public init(
    id: String, subject: CaseSubject, context: String, findings: [WaitingFinding],
    roles: [String], evidence: [SignOffDemand.Evidence], seen: String
  ) {
    self.id = id
    self.subject = subject
    self.context = context
    self.findings = findings
    self.roles = roles
    self.evidence = evidence
    self.seen = seen
  }
}

/// A finding of a waiting record.
public struct WaitingFinding: Sendable, Equatable, Codable {
  public var id: String
  public var severity: String
  public var reason: String
  public var task: String?

  public init(id: String, severity: String, reason: String, task: String?) {
    self.id = id
    self.severity = severity
    self.reason = reason
    self.task = task
  }
}

/// Why a casefile could not be used.
public enum CasefileError: Error, Sendable, Equatable {
  /// The system or SQLite refused: a full or read-only disk, a missing folder.
  case refused(path: String, reason: String, advice: String?)
  /// The file was written by a later hearsay.
  case newer(path: String)
  /// The file is something else.
  case foreign(path: String)
  /// Others were writing all the time.
  case busy(path: String)
  /// An entry that was asked for is not as it was written.
  case altered(path: String, fault: String)
}

extension CasefileError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .refused(let path, let reason, let advice):
      "\(path): \(reason)" + (advice.map { "; \($0)" } ?? "")
    case .newer(let path):
      "\(path): was written by a later version of hearsay; install that version, or use another casefile"
    case .foreign(let path): "\(path): is not a casefile"
    case .busy(let path):
      "\(path): others kept it busy for more than 30 seconds; try again"
    case .altered(let path, let fault):
      "\(path): \(fault); hearsay casefile verify says what else is wrong"
    }
  }
}
