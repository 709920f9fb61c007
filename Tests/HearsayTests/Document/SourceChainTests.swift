import Testing

@testable import Hearsay

@Suite struct SourceChainTests {
  private func link(_ role: LinkRole, _ tokens: Range<Int>) -> SourceChain.Link {
    SourceChain.Link(role: role, tokens: tokens, rule: "test")
  }

  @Test func basesStandBeforeRelays() {
    var chain = SourceChain()
    chain.add(link(.relay, 5..<6))
    chain.add(link(.basis, 8..<9))
    chain.add(link(.relay, 1..<2))
    #expect(chain.links.map(\.tokens) == [8..<9, 5..<6, 1..<2])
  }

  @Test func theSamePlaceIsOneLink() {
    var chain = SourceChain()
    chain.add(link(.relay, 5..<8))
    chain.add(link(.relay, 6..<7))
    #expect(chain.links.count == 1)
  }
}
