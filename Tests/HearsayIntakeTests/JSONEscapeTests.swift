import Testing

@testable import HearsayIntake

@Suite struct JSONEscapeTests {
  private func text(_ escaped: String) throws(JSONError) -> String {
    let bytes = Array("\"\(escaped)\"".utf8)
    return try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in
      var reader = JSONReader(buffer)
      guard case .string(let text) = try reader.value() else { return "no string" }
      return String(decoding: text, as: UTF8.self)
    }
  }

  @Test(arguments: [
    (#"\n\t\r\b\f\"\\\/"#, "\n\t\r\u{8}\u{C}\"\\/"), (#"\u0041\u00e9\u00E9\u20ac"#, "Aéé€"),
    (#"a\u0000b"#, "a\u{0}b"), (#"\uD83D\uDE00"#, "😀"), (#"\udbff\udfff"#, "\u{10FFFF}"),
  ])
  func decodes(_ escaped: String, _ expected: String) throws {
    #expect(try text(escaped) == expected)
  }

  @Test(arguments: [
    (#"\ud83d"#, "\u{FFFD}"), (#"\ude00"#, "\u{FFFD}"), (#"\ud83dx"#, "\u{FFFD}x"),
    (#"\ud83d\n"#, "\u{FFFD}\n"), (#"\ud83d\ud83d\ude00"#, "\u{FFFD}😀"),
    (#"\ude00\ud83d"#, "\u{FFFD}\u{FFFD}"), (#"\ud83d\u0041"#, "\u{FFFD}A"),
  ])
  func replacesHalfAPair(_ escaped: String, _ expected: String) throws {
    #expect(try text(escaped) == expected)
  }

  @Test(arguments: [#"\u12"#, #"\u"#, #"\uD83D\u12"#, #"\q"#, #"\"#])
  func refusesBrokenEscapes(_ escaped: String) {
    #expect(throws: JSONError.self) { try text(escaped) }
  }
}
