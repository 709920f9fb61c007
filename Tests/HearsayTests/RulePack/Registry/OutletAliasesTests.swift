import Testing

@testable import Hearsay

@Suite struct OutletAliasesTests {
  private func aliases(_ names: [String]) -> OutletAliases {
    var aliases = OutletAliases(article: "The")
    for (row, name) in names.enumerated() {
      Array(name.utf8).withUnsafeBufferPointer { aliases.add($0, row: row, context: -1) }
    }
    aliases.sort()
    return aliases
  }

  /// The rows whose alias the text spells from its start on, in the order in which they are tried.
  private func rows(_ aliases: OutletAliases, _ text: String) -> [Int32] {
    Array(text.utf8).withUnsafeBufferPointer { text in
      aliases.candidates(text, 0).filter { aliases.end($0, text, 0) >= 0 }
        .map { aliases.aliases[$0].row }
    }
  }

  @Test func longerNamesAreTriedFirst() {
    #expect(rows(aliases(["Harbour", "Harbour Gazette"]), "Harbour Gazette said") == [1, 0])
  }

  @Test func lettersCountAsTheyAreWritten() {
    #expect(rows(aliases(["Tass"]), "TASS said").isEmpty)
  }

  @Test func apostrophesAndSpacesMayDiffer() {
    let table = aliases(["People's Daily"])
    #expect(rows(table, "People’s Daily") == [0])
    #expect(rows(table, "People's \u{A0}Daily") == [0])
    #expect(rows(table, "People's\nDaily").isEmpty)
  }

  @Test func anArticleIsLeftOutAndMayBeSmall() {
    let table = aliases(["The Gazette", "The Mail", "the Mail"])
    #expect(rows(table, "Gazette") == [0])
    #expect(table.aliases.map(\.article).contains(.either))
    // A row says itself what "the Mail" is.
    #expect(table.aliases.filter { $0.article == .either }.map(\.row) == [0])
  }

  @Test func aNameThatNothingBeginsIsNotFound() {
    #expect(rows(aliases([]), "Gazette").isEmpty)
    #expect(rows(aliases(["—"]), "— said").isEmpty)
  }
}
