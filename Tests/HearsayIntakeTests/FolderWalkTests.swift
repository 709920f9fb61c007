import Foundation
import Testing

@testable import HearsayIntake

@Suite struct FolderWalkTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ name: String = "") -> [String] {
    items([folder.path + name])
      .map { $0.summary.replacingOccurrences(of: folder.path + "/", with: "") }
  }

  @Test func readsInTheOrderOfBytes() throws {
    for name in [
      "b.txt", "B.txt", "é.txt", "a/z.txt", "a.txt", "a/.hidden.txt", ".git/c.txt", "a/n.html",
      "10.md", "9.md",
    ] {
      try folder.write(name, "x")
    }
    #expect(read() == ["10=x", "9=x", "B=x", "z=x", "a=x", "b=x", "é=x"])
  }

  @Test func followsLinksButNoLoops() throws {
    try folder.write("other/o.txt", "o")
    try folder.write("news/deep/a.txt", "a")
    try folder.link("news/deep/back", to: "..")
    try folder.link("news/self", to: ".")
    try folder.link("news/other", to: "../other")
    try folder.link("news/file.txt", to: "../other/o.txt")
    #expect(read("/news") == ["a=a", "file=o", "o=o"])
  }

  @Test func reportsLinksToNowhereWhereArticlesWouldBe() throws {
    try folder.write("a.txt", "a")
    try folder.link("b.txt", to: "missing")
    try folder.link("c", to: "missing")
    try folder.link("d.txt", to: "d.txt")
    #expect(
      read() == [
        "a=a", "! b.txt: is a symbolic link to nothing",
        "! d.txt: is a symbolic link that leads back to itself",
      ])
  }

  @Test func neverOpensPipes() throws {
    try folder.write("a.txt", "a")
    #expect(mkfifo(folder.path + "/b.txt", 0o600) == 0)
    #expect(read() == ["a=a"])
  }

  @Test func readsNamesThatAreNotUTF8() throws {
    let name =
      folder.path.utf8.map { CChar(bitPattern: $0) } + [0x2F, -1, 0x2E, 0x74, 0x78, 0x74, 0]
    let file = open(name, O_WRONLY | O_CREAT, 0o600)
    try #require(file >= 0)
    #expect(write(file, "x", 1) == 1)
    close(file)
    #expect(read() == ["\u{FFFD}=x"])
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read everything"))
  func reportsWhatMayNotBeRead() throws {
    try folder.write("a.txt", "a")
    try folder.write("b/c.txt", "c")
    try folder.write("d.txt", "d")
    chmod(folder.path + "/b", 0)
    chmod(folder.path + "/a.txt", 0)
    defer { chmod(folder.path + "/b", 0o700) }
    #expect(
      read() == [
        "! a.txt: may not be read; ask its owner for permission",
        "! b: may not be read; ask its owner for permission", "d=d",
      ])
  }

  @Test func saysThatAFolderHoldsNoArticles() throws {
    try folder.write("a.html", "a")
    let found = items([folder.path]).compactMap(\.failure)
    #expect(found.map(\.reason) == ["holds no articles"])
    #expect(found[0].advice == "articles end in .txt, .md, .json, .jsonl or .ndjson")
  }
}
