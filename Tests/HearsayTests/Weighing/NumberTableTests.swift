import Testing

@testable import Hearsay

@Suite struct NumberTableTests {
  @Test func holdsWhatADictionaryHolds() {
    var table = NumberTable<Int>()
    var dictionary: [Int: Int] = [:]
    for number in 0..<5000 {
      let key = number * 7919 % 3001
      table[key, default: 0] += number
      dictionary[key, default: 0] += number
    }
    #expect(table.count == dictionary.count)
    #expect(dictionary.allSatisfy { table[$0.key] == $0.value })
    #expect(Dictionary(uniqueKeysWithValues: table.map { ($0.key, $0.value) }) == dictionary)
    #expect(table[3001] == nil)
  }

  @Test func keepsItsEntriesWhenRoomIsMade() {
    var table = NumberTable<Int>()
    table[0] = 1
    table.reserveCapacity(1000)
    #expect(table[0] == 1)
    #expect(table.count == 1)
  }
}
