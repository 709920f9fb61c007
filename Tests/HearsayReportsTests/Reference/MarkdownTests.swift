import Testing

@testable import HearsayReports

@Suite struct MarkdownTests {
  @Test func nothingInATextFormatsAnything() {
    #expect(
      Markdown.text("*a* _b_ `c` [d](e) <f> g|h & \\ ~i~ $j$")
        == #"\*a\* \_b\_ \`c\` \[d\](e) &lt;f&gt; g\|h &amp; \\ \~i\~ \$j\$"#)
  }

  @Test func aLineBreakIsASpace() {
    #expect(Markdown.text("a\r\nb") == "a  b")
  }

  @Test(arguments: [
    ("40. He said so", #"40\. He said so"#), ("1) first", #"1\) first"#), ("- no", #"\- no"#),
    ("+ yes", #"\+ yes"#), ("# so", ##"\# so"##), ("40 men", "40 men"), ("", ""),
  ])
  func aLineDoesNotBeginAListOrAHeading(_ text: String, _ expected: String) {
    #expect(Markdown.paragraph(text) == expected)
  }

  @Test func codeMayHoldBackquotesAndBars() {
    #expect(Markdown.code("a") == "`a`")
    #expect(Markdown.code("a`b") == "``a`b``")
    #expect(Markdown.code("`a") == "`` `a ``")
    #expect(Markdown.code("a|b") == #"`a\|b`"#)
  }

  @Test func aBlockIsFencedLongerThanWhatItHolds() {
    #expect(Markdown.block(["a", "```"]) == "````\na\n```\n````\n")
  }

  @Test func aTableHasItsRule() {
    #expect(Markdown.table(["a", "b"], [["1", "2"]]) == "| a | b |\n| --- | --- |\n| 1 | 2 |\n")
  }
}
