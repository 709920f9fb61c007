import Foundation
import Testing

@testable import Hearsay

@Suite struct RuleTesterTests {
  @Test func theRulesReadTheirExamples() throws {
    let failures = try RuleTester(pack: BuiltInPack.loaded.get()).test()
    #expect(failures.isEmpty, "\(failures.map(\.description).joined(separator: "\n"))")
  }
}
