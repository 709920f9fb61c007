import Foundation
import Testing

@testable import Hearsay

@Suite struct OfficeTableTests {
  private func holders(_ phrase: String, _ date: String? = nil) -> [String] {
    PackFixture.pack.offices.holders(phrase, date: date).map(\.holder)
  }

  @Test func demonymAndOfficeNameTheHolder() {
    #expect(holders("north korean leader") == ["Kim Jong-un"])
    #expect(holders("leader of north korea") == ["Kim Jong-un"])
    #expect(holders("north korea's leader") == ["Kim Jong-un"])
  }

  @Test func theDateChoosesAmongHolders() {
    #expect(holders("us president", "2016-03-01") == ["Barack Obama"])
    #expect(holders("us president", "2018-03-01T10:00:00Z") == ["Donald Trump"])
    #expect(holders("us president", "1850-03-01").isEmpty)
  }

  @Test func otherPhrasesHaveNoHolder() {
    #expect(holders("leader").isEmpty)
    #expect(holders("korean leader").isEmpty)
  }

  @Test func aLineWithoutSixColumnsIsAFault() throws {
    let path = NSTemporaryDirectory() + "offices-\(UUID().uuidString).csv"
    try "country,demonyms,offices,holder,from,to\nA,B,C\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    var faults: [Fault] = []
    _ = OfficeTable([path], faults: &faults)
    #expect(faults.map(\.line) == [2])
  }
}
