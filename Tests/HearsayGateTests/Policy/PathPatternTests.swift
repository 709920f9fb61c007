import Testing

@testable import HearsayGate

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("sports/**", "desk/sports/cup.txt", true), ("sports/**", "sports/a/b.txt", true),
    ("sports/*", "sports/a/b.txt", false), ("*.md", "a/b.md", true), ("*.md", "a/b.mdx", false),
    ("a?.txt", "a1.txt", true), ("a?.txt", "a/.txt", false), ("**", "anything", true),
    ("sports/**", "esports/cup.txt", false), ("", "a", false), ("é/*", "é/b", true),
  ])
  func fits(_ pattern: String, _ path: String, _ expected: Bool) {
    #expect(PathPattern(pattern).matches(path) == expected)
  }

  @Test func starsCannotMakeItSlow() {
    let pattern = PathPattern(String(repeating: "*a", count: 50) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 5000)))
  }
}
