import Testing

@testable import HearsayReports

@Suite struct MarkdownTextTests {
  private func markdown(_ text: String) -> String { written { $0.append(markdown: text) } }

  @Test(arguments: [
    ("“No,” he said - at 10:30 (so).", "“No,” he said - at 10:30 (so)."),
    ("**b** _i_ `c`", "\\*\\*b\\*\\* \\_i\\_ \\`c\\`"), ("[x](y)", "\\[x\\](y)"),
    ("<b>&amp;", "&lt;b&gt;&amp;amp;"), ("a | b", "a \\| b"), ("C:\\x", "C:\\\\x"),
    ("~~n~~", "\\~\\~n\\~\\~"),
    ("a\n\n  b\tc\u{2028}d ", "a b c d"), ("a\u{0}\u{1B}\u{202E}b", "a\u{FFFD}\u{FFFD}\u{FFFD}b"),
    ("$5 and $10", "&#36;5 and &#36;10"), ("", ""),
  ])
  func wordsAreNoMarkup(_ text: String, _ expected: String) {
    #expect(markdown(text) == expected)
  }

  @Test(arguments: [
    ("- a", "\\- a"), ("+ a", "\\+ a"), ("=== a", "\\=== a"), ("1. a", "1\\. a"),
    ("12) a", "12\\) a"),
    ("# a", "\\# a"), ("> a", "&gt; a"), ("    a", "a"), ("2.5 a", "2.5 a"), ("3.", "3\\."),
    ("--- -", "\\--- -"),
  ])
  func aLineBeginsNothing(_ text: String, _ expected: String) {
    #expect(markdown(text) == expected)
  }

  @Test(arguments: [
    ("@octocat", "\\@&#8203;octocat"), ("#12", "\\#&#8203;12"), ("a # b", "a \\# b"),
    ("o/r#1", "o/r\\#&#8203;1"), ("GH-7", "GH-&#8203;7"), ("a-b", "a-b"),
    ("http://x.example", "http:&#8203;//x.example"), ("www.x.example", "www&#8203;.x.example"),
    ("a@x.example", "a\\@&#8203;x.example"), (":smile:", ":&#8203;smile:"), ("so: yes", "so: yes"),
  ])
  func nothingIsLeftForGitHubToFind(_ text: String, _ expected: String) {
    #expect(markdown(text) == expected)
  }

  @Test(arguments: Hostile.texts) func everyTextIsOneLineOfHarmlessText(_ text: String) {
    let markdown = markdown(text)
    #expect(!markdown.unicodeScalars.contains { $0.isSpace && $0 != " " })
    #expect(!markdown.contains("<") && !markdown.contains(">"))
    let hasCommands = markdown.unicodeScalars.contains { $0.commandsTerminal }
    #expect(!hasCommands)
  }
}
