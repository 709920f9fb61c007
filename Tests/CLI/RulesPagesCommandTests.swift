import Foundation
import Testing

@Suite struct RulesPagesCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func pages(_ arguments: String...) throws -> CommandResult {
    try Binary.run(["rules", "pages", "out"] + arguments, in: folder)
  }

  @Test func linksOfTheIndexLeadToPages() throws {
    #expect(try pages().status == 0)
    let index = try folder.read("out/README.md")
    let links = index.matches(of: /\]\(([^)]+\.md)\)/).map { "out/\($0.1)" }
    #expect(links.count > 150)
    for link in links {
      #expect(FileManager.default.fileExists(atPath: folder.url(link).path), "\(link)")
    }
  }

  @Test func pagesOfRulesThatAreGoneGoToo() throws {
    _ = try pages()
    let gone = try folder.read("out/findings/bare-sources.md")
    try folder.write(gone, to: "out/findings/long-gone.md")
    try folder.write("mine", to: "out/findings/mine.md")
    #expect(try pages().status == 0)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.url("out/findings").path)
    #expect(!names.contains("long-gone.md"))
    #expect(names.contains("mine.md"))
  }

  @Test func somebodyElsesFileIsNotWrittenOver() throws {
    _ = try Binary.run(["-p", "out"], in: folder, executable: "/bin/mkdir")
    try folder.write("# Our project\n", to: "out/README.md")
    let result = try pages()
    #expect(result.status == 2)
    #expect(
      result.stderr.contains(
        "out/README.md: cannot be written: hearsay has not made this file; name another folder"))
    #expect(try folder.read("out/README.md") == "# Our project\n")
  }

  @Test func aNewsroomsOwnFindingHasAPageToo() throws {
    _ = try Binary.run(["-p", "gazette/findings"], in: folder, executable: "/bin/mkdir")
    try folder.write(
      """
      findings:
        - id: gazette-council
          note: The council speaks.
          standards: [G1]
          cases:
            - {severity: note, when: {speaker: {words: council}}, reason: 'It is {speaker}.'}
          examples: [{note: 'The council said that 400 homes were built.'}]
          counterexamples: ['Ada Lindqvist said that 400 homes were built.']
      words: {council: [council]}
      """, to: "gazette/findings/own.yml")
    let result = try pages("--rules", "gazette")
    #expect(result.status == 0, "\(result.stderr)")
    let page = try folder.read("out/findings/gazette-council.md")
    #expect(page.contains("- **File:** `gazette/findings/own.yml`, line 2\n"))
    #expect(page.contains("| G1 |  |  |"))
  }
}
