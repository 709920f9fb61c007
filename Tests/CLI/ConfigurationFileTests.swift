import Foundation
import Hearsay
import Testing

@testable import HearsayCLI

@Suite struct ConfigurationFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ text: String) throws(RulePackFaults) -> Configuration {
    try? folder.write(text, to: ".hearsay.yml")
    return try ConfigurationFile(path: folder.url(".hearsay.yml").path).read()
  }

  private func faults(_ text: String) -> [String] {
    let error = #expect(throws: RulePackFaults.self) { try read(text) }
    return error?.faults.map { "\($0.line):\($0.column) \($0.message)" } ?? []
  }

  @Test func pathsAreRelativeToTheFile() throws {
    try FileManager.default.createDirectory(
      at: folder.url("own"), withIntermediateDirectories: true)
    let read = try read("policy: p/desk.yml\ncasefile: /var/desk.case\nrules: [own]\n")
    #expect(read.policy?.value == folder.url("p/desk.yml").path)
    #expect(read.casefile?.value == "/var/desk.case")
    #expect(read.rules?.value == [folder.url("own").path])
  }

  @Test func namesStandAsTheyAre() throws {
    let read = try read("# of the desk\npolicy: strict\nscope: all\nby: '  Ada   Lind '\n")
    #expect(read.policy?.value == "strict" && read.by?.value == "Ada Lind")
    #expect(read.scope?.value == .all)
    #expect(read.scope?.origin == .file(folder.url(".hearsay.yml").path, line: 3))
  }

  @Test(arguments: ["", "# nothing yet\n", "{}\n"]) func itMaySayNothing(_ text: String) throws {
    let read = try read(text)
    #expect(read.policy?.value == nil && read.casefile?.value == nil && read.by?.value == nil)
  }

  @Test(arguments: [
    ("polcy: strict", "1:1 unknown key “polcy”; did you mean “policy”?"),
    ("scope: al", "1:8 speech or all expected here; did you mean “all”?"),
    ("casefile:", "1:10 a name or path expected here"),
    ("rules: own", "1:8 a list expected here"),
    ("by: \"A\\u200Bda\"", "1:5 a name without invisible characters expected here"),
    ("words", "1:1 a mapping of names to values expected here"),
  ]) func aMistakeIsShownWhereItIs(_ text: String, _ fault: String) {
    #expect(faults(text) == [fault])
  }

  @Test func allMistakesAreShownTogether() {
    #expect(faults("by: [a]\nrules: [gone]\nscope: x\n").count == 3)
  }

  @Test func itIsNoPlaceForHugeFiles() {
    #expect(faults(String(repeating: "#", count: 9000)).first?.contains("larger than") == true)
  }

  @Test(.timeLimit(.minutes(1))) func aliasesOfAliasesAreRefused() {
    let lines = (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]\n" }
    let bomb = "a0: &a0 [x]\n" + lines.joined() + "? *a40\n: x\n"
    #expect(faults(bomb).first?.contains("anchors") == true)
    #expect(throws: Never.self) { try read("by: Ada & Bo *\n") }
  }

  @Test(.timeLimit(.minutes(1))) func aPipeIsNotWaitedFor() {
    let path = folder.url("pipe").path
    #expect(mkfifo(path, 0o600) == 0)
    #expect(throws: RulePackFaults.self) { try ConfigurationFile(path: path).read() }
  }

  @Test func oneThatIsGoneIsNotPassedOver() {
    let path = folder.url("gone.yml").path
    #expect(throws: RulePackFaults.self) { try ConfigurationFile(path: path).read() }
  }
}
