import Testing

@testable import HearsayReports

@Suite struct ByteTextTests {
  @Test func textIsAppendedAsItStands() {
    #expect(written { $0.append(text: "a“é”\n\"") } == "a“é”\n\"")
  }
}
