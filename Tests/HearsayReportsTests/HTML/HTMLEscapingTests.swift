import Testing

@testable import HearsayReports

@Suite struct HTMLEscapingTests {
  @Test(arguments: [
    ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("\"\u{301}'", "&quot;\u{301}&#39;"),
    ("</script>", "&lt;/script&gt;"), ("]]>", "]]&gt;"), ("<!--", "&lt;!--"),
    ("a\u{0}b\u{7F}\u{85}", "a\u{FFFD}b\u{FFFD}\u{FFFD}"), ("a\rb\r\nc\n\t", "a\nb\nc\n\t"),
    (
      "é 金 \u{1F600} \u{A0}\u{FDCF}\u{FEFF}\u{2028}", "é 金 \u{1F600} \u{A0}\u{FDCF}\u{FEFF}\u{2028}"
    ),
    ("?=@~^:;", "?=@~^:;"), ("", ""),
  ])
  func textIsNeverMarkup(_ given: String, _ written: String) {
    #expect(html { $0.text(given) }.unicodeScalars.elementsEqual(written.unicodeScalars))
  }

  /// Swift has no literals for these.
  @Test(arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0x1_FFFF, 0x10_FFFE] as [UInt32])
  func whatIsNoCharacterIsReplaced(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(html { $0.text("a\(Character(scalar))b") } == "a\u{FFFD}b")
  }
}
