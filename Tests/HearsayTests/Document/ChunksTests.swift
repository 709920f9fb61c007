import Testing

@testable import Hearsay

@Suite struct ChunksTests {
  @Test func aTokenLiesInTheChunkThatStartsBeforeIt() {
    var chunks = Chunks()
    chunks.symbols = [1, 2, 3]
    chunks.starts = [0, 2, 5]
    chunks.tokenCount = 6
    #expect((0..<6).map(chunks.chunk) == [0, 0, 1, 1, 1, 2])
  }
}
