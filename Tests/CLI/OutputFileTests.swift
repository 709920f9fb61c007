import Foundation
import Testing

@testable import HearsayCLI

@Suite struct OutputFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aFileAppearsOnlyWhenItIsComplete() throws {
    try folder.write("old", to: "out")
    let file = try OutputFile(path: folder.url("out").path)
    try file.write(Array("new".utf8))
    #expect(try folder.read("out") == "old")
    try file.finish()
    #expect(try folder.read("out") == "new")
    #expect(try folder.names == ["out"])
  }

  @Test func anUnfinishedFileLeavesNothing() throws {
    try { try OutputFile(path: folder.url("out").path).write([1]) }()
    #expect(try folder.names == [])
  }

  @Test func aLinkStaysALink() throws {
    try folder.write("old", to: "target")
    try FileManager.default.createSymbolicLink(
      at: folder.url("link"), withDestinationURL: folder.url("target"))
    let file = try OutputFile(path: folder.url("link").path)
    try file.write(Array("new".utf8))
    try file.finish()
    #expect(try folder.read("target") == "new")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.url("link").path)
        == folder.url("target").path)
  }

  @Test func aPipeIsWrittenToAndNotReplaced() throws {
    let path = folder.url("pipe").path
    #expect(mkfifo(path, 0o600) == 0)
    // A reader must be there before a pipe can be opened for writing.
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    let file = try OutputFile(path: path)
    try file.write(Array("new".utf8))
    try file.finish()
    var bytes = [UInt8](repeating: 0, count: 10)
    #expect(read(reader, &bytes, 10) == 3)
    #expect(try folder.names == ["pipe"])
  }
}
