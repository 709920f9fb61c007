import Testing

@testable import Hearsay

@Suite struct StretchMapTests {
  private func contender(cue: Int, content: Range<Int>) -> Contender {
    Contender(
      candidate: Candidate(
        cue: cue, sentence: 0, lemma: 0, contentRule: 0, sourceRule: 0,
        content: Content(first: content)),
      cueToken: cue, mayNest: false, score: 0.5, standsAlone: true, nestedProbability: 0)
  }

  @Test func aStretchRunsFromCueToContent() {
    #expect(contender(cue: 9, content: 2..<5).stretch == 2..<10)
    #expect(contender(cue: 1, content: 2..<5).stretch == 1..<5)
  }

  @Test func whatIsNearIsFoundOnceAndWhatIsFarIsNot() {
    let contenders = [
      contender(cue: 0, content: 1..<300), contender(cue: 290, content: 280..<290),
      contender(cue: 5000, content: 5001..<5009),
    ]
    var map = StretchMap(over: contenders[...])
    map.add(0, over: contenders[0].stretch)
    map.add(2, over: contenders[2].stretch)
    #expect(map.places(in: contenders[1].stretch) == [0])
    #expect(map.places(in: 60..<200) == [0])
    #expect(map.places(in: 5002..<5003) == [2])
    #expect(map.places(in: 1000..<1001).isEmpty)
  }
}
