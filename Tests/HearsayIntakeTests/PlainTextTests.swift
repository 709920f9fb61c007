import Testing

@testable import HearsayIntake

@Suite struct PlainTextTests {
  private func article(_ name: String, _ bytes: [UInt8]) throws -> IntakeItem? {
    let folder = try TemporaryFolder()
    let items = items([try folder.write(name, bytes)])
    #expect(items.count == 1)
    return items.first
  }

  @Test func keepsTheTextAsItIs() throws {
    let text = Array("One.\r\nTwo.\rThree.\n\n“Four.”".utf8)
    let article = try article("story.one.txt", text)?.article
    #expect(article?.text == text && article?.id == "story.one" && article?.fileOffset == 0)
  }

  @Test func removesTheMark() throws {
    let article = try article("a.txt", [0xEF, 0xBB, 0xBF] + Array("Text".utf8))?.article
    #expect(article?.text == Array("Text".utf8) && article?.fileOffset == 3)
  }

  @Test func startsMarkdownAfterItsFrontMatter() throws {
    let front = "---\r\ntitle: T\r\nauthor: A\r\n---\r\n"
    let marked = try article("a.md", [0xEF, 0xBB, 0xBF] + Array("\(front)# Head\r\n".utf8))?.article
    #expect(marked?.text == Array("# Head\r\n".utf8) && marked?.title == "T")
    #expect(marked?.fileOffset == 3 + front.utf8.count)
    #expect(try article("a.txt", Array("\(front)x".utf8))?.article?.fileOffset == 0)
    #expect(try article("a.MD", Array("plain".utf8))?.article?.fileOffset == 0)
  }

  @Test(
    arguments: [
      ([], "is empty"), ([0xEF, 0xBB, 0xBF], "is empty"),
      ([0x61, 0xC3, 0x28], "is not UTF-8: invalid byte at offset 1"),
      ([0xFF, 0xFE, 0x61, 0], "is UTF-16, not UTF-8"),
      ([0x61, 0x62, 0x63, 0x64, 0, 0x62], "is binary, not text: NUL byte at offset 4"),
    ] as [([UInt8], String)])
  func saysWhatIsNoText(_ bytes: [UInt8], _ reason: String) throws {
    #expect(try article("a.txt", bytes)?.failure?.reason == reason)
  }

  @Test func saysThatFrontMatterIsAll() throws {
    let failure = try article("a.md", Array("---\ntitle: T\n---".utf8))?.failure
    #expect(failure?.reason == "holds no text after its front matter")
  }
}
