import Foundation
import Testing

@testable import HearsayCLI

@Suite struct GitTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: folder.url("desk"), withIntermediateDirectories: true)
    for name in ["desk/old.txt", "desk/same.txt", "desk/gone.txt"] {
      try folder.write("1", to: name)
    }
    try git("init", "-q")
    try git("add", ".")
    try git(
      "-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "-q", "-m", "First")
    try folder.write("2", to: "desk/old.txt")
    try folder.write("1", to: "desk/new é.txt")
    try FileManager.default.removeItem(at: folder.url("desk/gone.txt"))
  }

  private func git(_ arguments: String...) throws {
    let result = try Binary.run(arguments, in: folder, executable: "/usr/bin/git")
    #expect(result.status == 0, "\(result.stderr)")
  }

  @Test func changedAndNewFilesAreFound() throws {
    let path = folder.url("desk").path
    let files = try Git.changedFiles(under: path, since: "HEAD")
    #expect(files == ["\(path)/new é.txt", "\(path)/old.txt"])
  }

  @Test func aFileIsAskedForByItself() throws {
    let (old, same) = (folder.url("desk/old.txt").path, folder.url("desk/same.txt").path)
    #expect(try Git.changedFiles(under: old, since: "HEAD") == [old])
    #expect(try Git.changedFiles(under: same, since: "HEAD").isEmpty)
  }

  @Test func anUnknownRevisionIsAFailure() {
    #expect(throws: Git.Failure.self) {
      try Git.changedFiles(under: folder.url("desk").path, since: "--output=x")
    }
    #expect(throws: Git.Failure.self) {
      try Git.changedFiles(under: folder.url("none").path, since: "HEAD")
    }
  }

  @Test func outsideARepositoryItSaysSoInFewWords() throws {
    let elsewhere = try TemporaryFolder()
    let failure = #expect(throws: Git.Failure.self) {
      try Git.changedFiles(under: elsewhere.url.path, since: "HEAD")
    }
    #expect(failure?.reason.contains("not a git repository") == true)
    #expect((failure?.reason.count ?? 0) < 200)
  }
}
