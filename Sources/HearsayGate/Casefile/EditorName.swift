import Foundation

/// How the name of an editor is written, so that one person has one log.
public enum EditorName {
  /// The name composed (NFC) and without white space around it and doubled in it; nil for none, and for one with
  /// control or invisible characters, which would look like another's.
  public static func normalised(_ text: String) -> String? {
    let composed = text.precomposedStringWithCanonicalMapping
    guard composed.unicodeScalars.allSatisfy(isVisible) else { return nil }
    let words = composed.unicodeScalars.split { $0.properties.isWhitespace }
    return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
  }

  /// What is the same for all ways of writing a name: capitals and full-width letters are no other person.
  static func person(_ name: String) -> String {
    name.precomposedStringWithCompatibilityMapping.lowercased()
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar == "\t" || scalar == "\n" || scalar == "\r"
    case .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }
}
