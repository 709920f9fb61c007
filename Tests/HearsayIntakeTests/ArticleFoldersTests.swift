import Foundation
import Testing

@testable import HearsayIntake

@Suite struct ArticleFoldersTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func folders(under name: String = "") -> [String] {
    ArticleSource.folders(under: folder.path + name, nearest: ".own.yml").map { found in
      "\(found.path) \(found.nearest ?? "-")"
        .replacingOccurrences(of: folder.path + "/", with: "")
        .replacingOccurrences(of: folder.path, with: ".")
    }
  }

  @Test func eachFolderOfArticlesIsNamedOnce() throws {
    for name in ["a.txt", "b/b.txt", "c.txt", "d/e/f.md", "d/e/g.md", "h/h.html"] {
      try folder.write(name, "x")
    }
    #expect(folders() == [". -", "b -", "d/e -"])
  }

  @Test func theNearestFileCounts() throws {
    for name in [
      "a.txt", "b/.own.yml", "b/b.txt", "b/c/c.txt", "b/d/.own.yml", "b/d/d.txt",
    ] {
      try folder.write(name, "x")
    }
    #expect(
      folders() == [". -", "b b/.own.yml", "b/c b/.own.yml", "b/d b/d/.own.yml"])
  }

  @Test func theFolderItselfIsTheLast() throws {
    try folder.write("a/a.txt", "x")
    try folder.write(".own.yml", "x")
    #expect(folders() == ["a .own.yml"])
    #expect(folders(under: "/") == ["a .own.yml"])
    #expect(folders(under: "/a") == ["a -"])
  }

  @Test func aLinkToNowhereIsAFileToo() throws {
    try folder.write("a/a.txt", "x")
    try folder.link("a/.own.yml", to: "missing")
    #expect(folders() == ["a a/.own.yml"])
  }

  @Test func whatIsNoFolderHasNone() throws {
    try folder.write("a.txt", "x")
    #expect(folders(under: "/a.txt").isEmpty && folders(under: "/missing").isEmpty)
  }
}
