import Testing

@testable import HearsayReports

@Suite struct XMLBytesTests {
  @Test(arguments: [
    ("“No,” he said\n\tso", "“No,” he said\n\tso"), ("<a>&\"'", "&lt;a&gt;&amp;\"'"),
    ("]]>", "]]&gt;"), ("a\r\nb", "a&#13;\nb"), ("\u{0}\u{1B}x", "\u{FFFD}\u{FFFD}x"),
    ("\u{FFFE}\u{FFFF}\u{FFFD}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("𐿿\u{10FFFF}\u{7BE}\u{FFBF}", "𐿿\u{10FFFF}\u{7BE}\u{FFBF}"),
  ])
  func text(_ text: String, _ xml: String) {
    #expect(written { $0.append(xml: text) } == xml)
  }

  @Test(arguments: [
    ("a \"b\" <c>", "a &quot;b&quot; &lt;c&gt;"), ("a\tb\r\nc", "a&#9;b&#13;&#10;c"),
    ("\u{0}", "\u{FFFD}"),
  ])
  func attribute(_ value: String, _ xml: String) {
    #expect(written { $0.append(attribute: "n", value) } == " n=\"\(xml)\"")
  }
}
