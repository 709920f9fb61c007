import Testing

@testable import HearsayGate

@Suite struct EditorNameTests {
  @Test(arguments: [
    (" Ada  Lind\n", "Ada Lind"), ("Jose\u{301}", "José"), ("O’Hara-Ng", "O’Hara-Ng"),
  ])
  func aNameIsWrittenInOneWay(_ written: String, _ name: String) {
    let normalised = EditorName.normalised(written).map { Array($0.utf8) }
    #expect(normalised == Array(name.utf8))
  }

  @Test(arguments: ["", "  ", "Ada\u{200B}", "Ada\u{1B}[2J", "\u{202E}adA", "Ada\0"])
  func whatCannotBeSeenIsNoName(_ written: String) {
    #expect(EditorName.normalised(written) == nil)
  }

  @Test func capitalsAndWideLettersAreNoOtherPerson() {
    #expect(EditorName.person("ADA Lind") == EditorName.person("Ａda lind"))
    #expect(EditorName.person("Ada Lind") != EditorName.person("Ida Lind"))
  }
}
