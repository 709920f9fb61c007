import Foundation
import Testing

@testable import HearsayGate

@Suite struct EntryValueTests {
  private func entry() throws -> CaseEntry {
    var draft = Case().draft()
    draft.evidence = [Evidence(kind: .file, value: "tape.wav", sha256: "ab")]
    return try #require(log(draft).first)
  }

  private func line(_ entry: CaseEntry) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(EntryValue(entry)), as: UTF8.self)
  }

  private func read(_ line: String) throws -> CaseEntry? {
    try JSONDecoder().decode(EntryValue.self, from: Data(line.utf8)).entry
  }

  @Test func anEntryIsReadBack() throws {
    let entry = try entry()
    #expect(try read(line(entry)) == entry)
  }

  @Test(arguments: [
    ("\"decision\":\"verified\"", "\"decision\":\"fine\""),
    ("\"kind\":\"file\"", "\"kind\":\"rumour\""), ("hearsay/entry/1", "hearsay/entry/2"),
  ])
  func whatALaterVersionMayAddIsNotGuessed(_ old: String, _ new: String) throws {
    #expect(try read(line(entry()).replacingOccurrences(of: old, with: new)) == nil)
  }
}
