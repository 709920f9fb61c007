extension [UInt8] {
  /// Appends a string as it stands.
  mutating func append(text: String) { append(contentsOf: text.utf8) }
}
