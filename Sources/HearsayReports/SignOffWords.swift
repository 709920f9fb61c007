import Hearsay

extension SignOff {
  /// Who decided what and when, and why: “verified by Ann Ek, 2026-03-04T10:00:00Z: called her”.
  package var words: String {
    "\(decision.rawValue) by \(by), \(at)" + (note.map { ": \($0)" } ?? "")
  }
}
