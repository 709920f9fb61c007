import Testing

@testable import Hearsay

@Suite struct ChooserTests {
  private func candidate(
    cue: Int, source: Range<Int> = 0..<0, content: Range<Int>, _ probability: Double
  ) -> Candidate {
    var candidate = Candidate(
      cue: cue, sentence: 0, lemma: 0, contentRule: 0, sourceRule: 0, source: source,
      content: Content(first: content))
    candidate.probability = probability
    return candidate
  }

  /// What stands, as number and parent; a content that holds a cue gains `outerBonus`.
  private func chosen(
    _ candidates: [Candidate], holdsCue: Set<Int> = [], mayNest: Bool = false,
    nested: [Int: Double] = [:]
  ) -> [[Int?]] {
    let chooser = Chooser(threshold: 0.5, nesting: 0.75)
    let contenders = candidates.map { candidate in
      let bonus = holdsCue.contains(candidate.cue) ? chooser.outerBonus : 0
      return Contender(
        candidate: candidate, cueToken: candidate.cue, mayNest: mayNest,
        score: candidate.probability + bonus,
        standsAlone: candidate.probability >= chooser.threshold,
        nestedProbability: nested[candidate.cue] ?? 0)
    }
    return chooser.choose(contenders[...]).map { [$0.place, $0.parent] }
  }

  @Test func theLikeliestOfACueStands() {
    let candidates = [
      candidate(cue: 1, content: 2..<5, 0.6), candidate(cue: 1, content: 2..<6, 0.9),
    ]
    #expect(chosen(candidates) == [[1, nil]])
  }

  @Test func noTokenIsInTwoContents() {
    let candidates = [
      candidate(cue: 1, content: 2..<5, 0.6), candidate(cue: 7, content: 4..<6, 0.7),
    ]
    #expect(chosen(candidates) == [[1, nil]])
  }

  @Test func theOuterOneIsPreferred() {
    let candidates = [
      candidate(cue: 1, content: 2..<9, 0.65), candidate(cue: 4, content: 5..<9, 0.7),
    ]
    #expect(chosen(candidates) == [[1, nil]])
    #expect(chosen(candidates, holdsCue: [1]) == [[0, nil]])
  }

  @Test func anOutletsReportMayHoldAnother() {
    let candidates = [
      candidate(cue: 1, content: 2..<9, 0.8),
      candidate(cue: 4, source: 3..<4, content: 5..<9, 0.7),
    ]
    #expect(chosen(candidates, mayNest: true) == [[0, nil], [1, 0]])
  }

  @Test func whatIsPlainlySaidInsideAnotherContentStands() {
    let candidates = [
      candidate(cue: 1, content: 2..<9, 0.8),
      candidate(cue: 4, source: 3..<4, content: 5..<9, 0.3),
    ]
    #expect(chosen(candidates, nested: [4: 0.8]) == [[0, nil], [1, 0]])
    #expect(chosen(candidates, nested: [4: 0.7]) == [[0, nil]])
  }

  @Test func whatIsLikelyOnlyInsideAnotherContentDoesNotStandAlone() {
    let inner = candidate(cue: 4, source: 3..<4, content: 5..<9, 0.3)
    let other = candidate(cue: 20, content: 21..<23, 0.8)
    #expect(chosen([inner, other], nested: [4: 0.9]) == [[1, nil]])
  }

  @Test func withoutASourceNothingStandsInsideAnotherContent() {
    let candidates = [
      candidate(cue: 1, content: 2..<9, 0.8), candidate(cue: 4, content: 5..<9, 0.6),
    ]
    #expect(chosen(candidates, nested: [4: 0.9]) == [[0, nil]])
  }

  @Test func theyComeInOrderOfTheirCues() {
    let candidates = [
      candidate(cue: 9, content: 10..<12, 0.9), candidate(cue: 1, content: 2..<4, 0.6),
    ]
    #expect(chosen(candidates) == [[1, nil], [0, nil]])
  }

  @Test func aTieGoesToTheFirst() {
    let candidates = [
      candidate(cue: 1, content: 2..<5, 0.6), candidate(cue: 1, content: 2..<6, 0.6),
    ]
    #expect(chosen(candidates) == [[0, nil]])
  }
}
