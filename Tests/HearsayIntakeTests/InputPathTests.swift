import Testing

@testable import HearsayIntake

@Suite struct InputPathTests {
  @Test(arguments: [
    ("a/b/story.txt", "story"), ("story.one.md", "story.one"), ("README", "README"),
    (".hidden", ".hidden"), ("a.b/c", "c"), ("/dev/fd/63", "63"), ("x.", "x"),
  ])
  func takesTheNameWithoutItsEnding(_ path: String, _ stem: String) {
    #expect(InputPath(path).stem == stem)
  }

  @Test func knowsTheFormatByTheEnding() {
    #expect(InputPath("a.TXT").format == .plainText && InputPath("a.md").format == .markdown)
    #expect(InputPath("a.json").format == .json && InputPath("a.b.ndjson").format == .jsonLines)
    #expect(InputPath("a.html").format == nil && InputPath("txt").format == nil)
    #expect(InputPath(".txt").format == nil)
  }

  @Test func appendsNames() {
    #expect(InputPath("a").appending([0x62]).display == "a/b")
    #expect(InputPath("a/").appending([0x62, 0xFF]).display == "a/b\u{FFFD}")
    #expect(InputPath("/").appending([0x62, 0xFF]).bytes == [0x2F, 0x62, 0xFF])
  }

  @Test(arguments: [("a/b/c.txt", "a/b"), ("a//b", "a/"), ("/a", ""), ("a.txt", "")])
  func knowsItsFolder(_ path: String, _ folder: String) {
    #expect(InputPath(path).folder.display == folder)
  }
}
