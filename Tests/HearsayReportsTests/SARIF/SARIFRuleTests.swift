import Foundation
import Hearsay
import Testing

@testable import HearsayReports

@Suite struct SARIFRuleTests {
  /// The rules that the project ships, read once.
  private static let findings: [FindingRule] = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return (try? RulePack.load(directories: [folder.appendingPathComponent("Rules").path]))?
      .findings ?? []
  }()

  private func descriptor(_ rule: FindingRule) throws -> [String: Any] {
    let json = written { $0.append(sarifRule: rule) }
    return try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test func everyFindingHasADescriptor() throws {
    #expect(!Self.findings.isEmpty)
    for rule in Self.findings {
      let descriptor = try descriptor(rule)
      #expect(descriptor["id"] as? String == rule.id)
      let help = try #require(descriptor["help"] as? [String: String])
      #expect(help["text"]?.contains("{") == false, "\(rule.id)")
      #expect(help["markdown"]?.isEmpty == false, "\(rule.id)")
    }
  }

  @Test func namesArePascalCaseAndLevelsTheGravest() throws {
    let rule = try #require(Self.findings.first { $0.id == "anonymous-quotation" })
    let descriptor = try descriptor(rule)
    #expect(descriptor["name"] as? String == "AnonymousQuotation")
    let tags = (descriptor["properties"] as? [String: Any])?["tags"] as? [String]
    #expect(tags == ["sourcing"] + rule.standards)
    let level = (descriptor["defaultConfiguration"] as? [String: String])?["level"]
    #expect(level == rule.severities.first.map { "\($0.sarifLevel)" })
  }

  @Test func severitiesAreLevels() {
    #expect(Severity.allCases.map { "\($0.sarifLevel)" } == ["note", "warning", "error"])
  }
}
