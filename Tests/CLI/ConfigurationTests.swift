import Testing

@testable import HearsayCLI

@Suite struct ConfigurationTests {
  private static let environment = ["HEARSAY_CASEFILE": "env.case", "HEARSAY_EDITOR": "Eva Lund"]
  private let file = Configuration(
    policy: Setting("strict", .file("c", line: 1)),
    casefile: Setting("desk.case", .file("c", line: 2)),
    rules: Setting(["own"], .file("c", line: 3)), scope: Setting(.all, .file("c", line: 4)),
    by: Setting("Fay Berg", .file("c", line: 5)))

  @Test func theCommandLineHasTheLastWord() {
    #expect(file.policy(option: "own.yml").value == "own.yml")
    #expect(file.casefile(option: "o.case", environment: Self.environment)?.value == "o.case")
    #expect(file.rules(option: ["mine"]).value == ["mine"])
    #expect(file.scope(option: .speech).origin == .commandLine)
    #expect(editor(file, option: "Olga Dahl", Self.environment)?.value == "Olga Dahl")
  }

  @Test func thenTheEnvironment() {
    let casefile = file.casefile(environment: Self.environment)
    #expect(casefile?.value == "env.case")
    #expect(casefile?.origin == .environment("HEARSAY_CASEFILE"))
    #expect(editor(file, Self.environment)?.value == "Eva Lund")
  }

  @Test func thenTheFile() {
    #expect(file.policy().value == "strict" && file.rules().value == ["own"])
    #expect(file.scope().value == .all)
    #expect(file.casefile(environment: ["HEARSAY_CASEFILE": ""])?.value == "desk.case")
    #expect(editor(file)?.origin == .file("c", line: 5))
  }

  @Test func thenWhatIsBuiltIn() {
    let none = Configuration()
    #expect(none.policy().value == "default" && none.policy().origin == .builtIn)
    #expect(none.casefile(environment: [:])?.value == nil)
    #expect(none.rules().value.isEmpty && none.scope().value == .speech)
    #expect(editor(none)?.origin == .git)
  }

  private func editor(
    _ configuration: Configuration, option: String? = nil, _ environment: [String: String] = [:]
  ) -> Setting<String>? {
    configuration.editor(option: option, environment: environment) { "Gil Holm" }
  }
}
