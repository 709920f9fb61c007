import Patterns
import Testing

@testable import Hearsay

@Suite struct CircumstanceWalkTests {
  private func walk(_ text: String) throws -> (walk: CircumstanceWalk, path: CircumstancePath) {
    let document = PackFixture.document(PackFixture.article(text))
    let attribution = try #require(document.attributions.first)
    let pack = PackFixture.pack
    let walk = CircumstanceWalk(
      finder: CircumstanceFinder(rules: pack.circumstances, vocabulary: pack.vocabulary),
      document: document, attribution: attribution,
      chunks: document.chunks.sentences[attribution.sentence])
    return (walk, try #require(CircumstancePath(attribution, document)))
  }

  @Test func itStopsAtTheContent() throws {
    let (walk, path) = try walk("Lee said on Monday that the bridge was safe.")
    let result = try #require(walk.read(.after, path.after, Matcher()))
    #expect(result.found.count == 1)
    #expect(result.end == path.after.lowerBound + 1)
  }

  @Test func aPathOutsideTheSentenceIsNotRead() throws {
    let (walk, path) = try walk("Lee said that the bridge was safe.")
    #expect(walk.read(.after, path.after.lowerBound..<100, Matcher()) == nil)
  }
}
