import Testing

@testable import HearsayReports

@Suite struct HTMLEscapingTests {
  @Test(arguments: [
    ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("\"\u{301}'", "&quot;\u{301}&#39;"),
    ("</script>", "&lt;/script&gt;"), ("]]>", "]]&gt;"), ("<!--", "&lt;!--"),
    ("a\u{0}b\u{7F}\u{85}", "a\u{FFFD}b\u{FFFD}\u{FFFD}"), ("a\rb\r\nc\n\t", "a\nb\nc\n\t"),
    ("\u{FDD0}\u{FFFE}\u{1FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    (
      "é 金 \u{1F600} \u{A0}\u{FDCF}\u{FEFF}\u{2028}", "é 金 \u{1F600} \u{A0}\u{FDCF}\u{FEFF}\u{2028}"
    ),
    ("?=@~^:;", "?=@~^:;"), ("", ""),
  ])
  func textIsNeverMarkup(_ given: String, _ written: String) {
    #expect(html { $0.text(given) }.unicodeScalars.elementsEqual(written.unicodeScalars))
  }
}
