import Hearsay

extension SignOff {
  /// Whether the record may run as far as the editor is concerned.
  var accepts: Bool { ["verified", "verified-with-changes", "waived"].contains(decision) }

  /// Who decided what and when, and why: “verified by Ann Ek, 2026-03-04T10:00:00Z: called her”.
  var words: String {
    "\(decision) by \(by), \(at)" + (note.map { ": \($0)" } ?? "")
  }
}
