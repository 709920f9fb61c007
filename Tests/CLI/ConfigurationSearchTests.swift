import Foundation
import Testing

@testable import HearsayCLI

@Suite struct ConfigurationSearchTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["desk/front", "desk/opinion", "wire"] {
      try FileManager.default.createDirectory(
        at: folder.url(name), withIntermediateDirectories: true)
    }
    for name in ["desk/front/a.txt", "desk/opinion/b.txt", "wire/c.txt"] {
      try folder.write("x", to: name)
    }
  }

  private func find(_ names: String...) throws -> String? {
    let paths = names.map { folder.url($0).path }
    return try ConfigurationSearch().file(for: paths).map { file in
      let top = folder.url.resolvingSymlinksInPath().path
      return file.hasPrefix(top) ? String(file.dropFirst(top.count + 1)) : file
    }
  }

  @Test func theNearestAboveCountsAlone() throws {
    try folder.write("", to: ".hearsay.yml")
    #expect(try find("desk", "wire/c.txt") == ".hearsay.yml")
    try folder.write("", to: "desk/.hearsay.yml")
    #expect(try find("desk/front/a.txt", "desk/opinion") == "desk/.hearsay.yml")
    #expect(try find("wire") == ".hearsay.yml")
  }

  @Test func articlesUnderDifferentOnesAreRefused() throws {
    try folder.write("", to: "desk/opinion/.hearsay.yml")
    for paths in [["desk"], ["desk/opinion/b.txt", "wire"], ["wire/c.txt", "desk/opinion"]] {
      let found = #expect(throws: ConfigurationConflict.self) {
        try ConfigurationSearch().file(for: paths.map { folder.url($0).path })
      }
      #expect(found?.description.contains("run them separately") == true)
    }
    #expect(try find("desk/opinion", "desk/opinion/b.txt") == "desk/opinion/.hearsay.yml")
  }

  @Test func oneBelowAFolderCountsForAllItsArticles() throws {
    try folder.write("", to: "desk/front/.hearsay.yml")
    try FileManager.default.removeItem(at: folder.url("desk/opinion/b.txt"))
    #expect(try find("desk") == "desk/front/.hearsay.yml")
  }

  @Test func aLinkedFolderStandsWhereItLeads() throws {
    try folder.write("", to: "desk/.hearsay.yml")
    try FileManager.default.createSymbolicLink(
      at: folder.url("wire/today"), withDestinationURL: folder.url("desk/front"))
    #expect(try find("wire/today/a.txt") == "desk/.hearsay.yml")
  }

  @Test func pathsThatLeadNowhereHaveNoSay() throws {
    try folder.write("", to: "desk/.hearsay.yml")
    #expect(try find("missing.txt", "desk") == "desk/.hearsay.yml")
  }
}
