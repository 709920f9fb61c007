import Testing

@testable import Hearsay

@Suite struct BinarySearchTests {
  @Test(arguments: [
    ([Int](), 0), ([5], 0), ([1], 1), ([1, 2, 5, 7], 2), ([5, 5, 5], 0), ([1, 2], 2),
  ])
  func findsTheFirstThatBelongs(numbers: [Int], place: Int) {
    #expect(numbers.partitioningIndex { $0 >= 5 } == place)
  }

  @Test func countsFromTheStartOfASlice() {
    #expect([9, 1, 2, 5, 7][1...].partitioningIndex { $0 >= 5 } == 3)
    #expect([9, 1, 2][1...].partitioningIndex { $0 >= 5 } == 3)
  }
}
