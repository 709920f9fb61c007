import Foundation
import Testing

@testable import HearsayCLI

@Suite struct RulesLocationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func theVariableComesFirst() throws {
    try make("mine", "share/hearsay/Rules")
    #expect(try locate(environment: path("mine")) == [path("mine")])
  }

  @Test func thenWhatIsInstalledBesideTheBinary() throws {
    try make("Rules", "share/hearsay/Rules")
    #expect(try locate() == [path("share/hearsay/Rules")])
  }

  @Test func thenTheCheckoutAboveTheBinary() throws {
    try make("Rules")
    #expect(try locate() == [path("Rules")])
  }

  @Test func ownRulesLieOnTopInOrder() throws {
    try make("Rules", "ours", "mine")
    let own = [path("ours"), path("mine")]
    #expect(try locate(option: own) == [path("Rules")] + own)
  }

  @Test func aVariableThatIsWrongIsNotPassedOver() throws {
    try make("Rules")
    #expect(throws: RulesNotFound.self) { try locate(environment: path("gone")) }
  }

  @Test func nothingFoundSaysWhatWasTried() throws {
    let error = #expect(throws: RulesNotFound.self) { try locate() }
    #expect(error?.tried.first == path("share/hearsay/Rules"))
    #expect(error?.tried.contains(path("bin/Rules")) == true)
    #expect(error?.tried.last == "/Rules")
    #expect(error?.description.contains("make install") == true)
  }

  private func path(_ name: String) -> String { folder.url(name).path }

  private func make(_ names: String...) throws {
    for name in names {
      try FileManager.default.createDirectory(
        at: folder.url(name), withIntermediateDirectories: true)
    }
  }

  private func locate(option: [String] = [], environment: String? = nil) throws -> [String] {
    try RuleLocator.directories(
      option: option, environment: environment.map { [RuleLocator.variable: $0] } ?? [:],
      executable: path("bin/hearsay"))
  }
}
