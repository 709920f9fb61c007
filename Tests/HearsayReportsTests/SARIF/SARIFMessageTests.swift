import Testing

@testable import HearsayReports

@Suite struct SARIFMessageTests {
  @Test(arguments: [
    ("Plain “words”.", "Plain “words”."), ("{0}", "{{0}}"), ("[sic]", "[sic]"),
    ("[x](1)", "[x]\u{200B}(1)"), ("\"", "\\\""),
  ])
  func wordsAreNeitherPlaceholdersNorLinks(_ text: String, _ json: String) {
    #expect(written { $0.append(sarifMessage: text) } == "{\"text\":\"\(json)\"}")
  }
}
