import Hearsay
import Testing

@testable import HearsayReports

@Suite struct ReferenceIndexTests {
  @Test func everyRuleAndFindingIsListedOnce() throws {
    let pack = try ReferencePack.loaded.get()
    let rules = pack.descriptions
    let page = ReferenceIndex(findings: pack.findings, rules: rules).page
    let text = String(decoding: page.file.bytes, as: UTF8.self)
    for id in pack.findings.map(\.id) {
      #expect(text.ranges(of: "(findings/\(id).md)").count == 1, "\(id)")
    }
    for id in rules.map(\.id) {
      #expect(text.ranges(of: "(rules/\(id).md)").count == 1, "\(id)")
    }
  }
}
