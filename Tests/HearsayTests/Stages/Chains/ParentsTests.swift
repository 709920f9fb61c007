import Testing

@testable import Hearsay

@Suite struct ParentsTests {
  private func attribution(_ cue: Range<Int>, _ source: Range<Int>, _ content: Range<Int>)
    -> Attribution
  {
    Attribution(
      sentence: 0, cue: [cue], content: [content], source: source, lemma: 0, contentRule: 0,
      sourceRule: 0)
  }

  private func parents(_ attributions: [Attribution], outlet: Range<Int>? = nil) -> [Int?] {
    var document = Document(PackFixture.article(""))
    document.attributions = attributions
    document.outlets = outlet.map { [OutletMention(tokens: $0, row: 0, classes: [])] } ?? []
    return Parents(document: document).all()
  }

  @Test func theInnermostContentAroundTheCueIsTheParent() {
    let nested = parents([
      attribution(1..<2, 0..<1, 2..<12), attribution(4..<5, 3..<4, 5..<12),
      attribution(7..<8, 6..<7, 8..<12),
    ])
    #expect(nested == [nil, 0, 1])
  }

  @Test func aSourceInAnOutletsContentIsInside() {
    let pair = [attribution(1..<2, 0..<1, 2..<6), attribution(7..<8, 3..<4, 8..<12)]
    #expect(parents(pair, outlet: 0..<1) == [nil, 0])
    #expect(parents(pair) == [nil, nil])
  }

  @Test func neighboursStandAlone() {
    #expect(
      parents([attribution(1..<2, 0..<1, 2..<6), attribution(8..<9, 7..<8, 9..<12)]) == [nil, nil])
  }
}
