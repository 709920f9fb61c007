extension [UInt8] {
  /// Appends a message object of plain text.
  ///
  /// SARIF's plain text has placeholders in braces, which are doubled, and links of brackets and parentheses, which a
  /// zero width space keeps apart: no words of an article become either (2.1.0, 3.11.5 and 3.11.6).
  mutating func append(sarifMessage text: String) {
    append(json: #"{"text":"#)
    append(jsonString: Self.plain(text))
    append(json: "}")
  }

  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x7B, 0x7D, 0x5D].contains($0) }) else { return text }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "(", plain.last == "]" { plain.append("\u{200B}") }
      plain.append(scalar)
      if scalar == "{" || scalar == "}" { plain.append(scalar) }
    }
    return String(plain)
  }
}
