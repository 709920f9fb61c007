import HearsayReports
import Testing

@testable import HearsayCLI

@Suite struct OutputFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func files(_ stem: String) -> [ReportFile] {
    [".txt", ".ann"].map { ReportFile(stem: stem, ending: $0, bytes: Array($0.utf8)) }
  }

  @Test func filesOfOneArticleShareANameThatNoOtherHas() throws {
    let output = try OutputFolder(path: folder.url("out").path)
    try output.write(files("a"))
    try output.write(files("A"))
    #expect(try folder.read("out/a.ann") == ".ann")
    #expect(try folder.read("out/A-2.ann") == ".ann")
    #expect(try folder.read("out/A-2.txt") == ".txt")
  }

  @Test func aFolderThatIsThereIsUsed() throws {
    _ = try OutputFolder(path: folder.url("out").path)
    try OutputFolder(path: folder.url("out").path).write(files("a"))
    #expect(try folder.read("out/a.txt") == ".txt")
  }

  @Test func aFileInItsPlaceIsRefused() throws {
    try folder.write("old", to: "out")
    #expect(throws: OutputError.self) {
      try OutputFolder(path: folder.url("out").path).write(files("a"))
    }
    #expect(try folder.read("out") == "old")
  }
}
