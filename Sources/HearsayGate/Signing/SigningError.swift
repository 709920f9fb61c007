/// Why a decision cannot be recorded.
public enum SigningError: Error, Sendable, Equatable {
  /// No record that waits or was decided on has an id that begins so.
  case unknown(String)
  /// Several have.
  case ambiguous(String, [WaitingRecord])
  /// The editor does not hold the role that they name.
  case notInRole(String, String, holders: [String])
  /// The editor has no decision on the record that stands.
  case nothingToWithdraw(String, String)
  /// The editor's name is none.
  case name(String)
  /// The casefile could not be read.
  case casefile(CasefileError)
}

extension SigningError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknown(let prefix):
      "no record “\(prefix)”; hearsay gate prints their ids, and must have run with this casefile"
    case .ambiguous(let prefix, let records):
      (["“\(prefix)” is not one record; say more of the id, or --article"]
        + records.prefix(8).map { "  \($0.id) in \($0.subject.article)" })
        .joined(separator: "\n")
    case .notInRole(let editor, let role, let holders):
      "\(editor) is no \(role); the policy names "
        + (holders.isEmpty ? "nobody" : holders.joined(separator: ", "))
    case .nothingToWithdraw(let editor, let record):
      "\(editor) has no decision on \(record) that stands"
    case .name(let name):
      name.isEmpty
        ? "an editor needs a name" : "“\(name)” is no name: it has invisible characters"
    case .casefile(let error): "\(error)"
    }
  }
}
