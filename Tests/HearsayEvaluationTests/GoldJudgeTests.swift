import Hearsay
import Testing

@testable import HearsayEvaluation

@Suite struct GoldJudgeTests {
  private let judge = GoldJudge(text: Array(MadeUp.text.utf8), quotes: MadeUp.gold)

  /// The spans of scalars as spans of bytes.
  private func bytes(_ spans: [Range<Int>]) -> [TextSpan] {
    let scalars = Array(MadeUp.text.unicodeScalars)
    let offset = { (index: Int) in scalars[..<index].reduce(0) { $0 + UTF8.width($1) } }
    return spans.map { TextSpan(offset($0.lowerBound), offset($0.upperBound)) }
  }

  private func judgement(_ quote: PredictedQuote) -> Judgement {
    judge.judge(
      content: bytes(quote.content), source: bytes(quote.source), cue: bytes(quote.cue))
  }

  @Test func goldIsRight() {
    for (index, quote) in MadeUp.gold.enumerated() {
      let judgement = judgement(quote.predicted())
      #expect(judgement.goldIndex == index)
      #expect(judgement.iou == 1)
      #expect(judgement.exact && judgement.contentRight)
      #expect(judgement.sourceRight && judgement.cueOverlaps)
    }
  }

  @Test func partsAreJudgedOneByOne() {
    let wrongSource = judgement(MadeUp.direct.predicted(source: MadeUp.at("the")))
    #expect(wrongSource.exact && !wrongSource.sourceRight && wrongSource.cueOverlaps)
    let noCue = judgement(MadeUp.direct.predicted(cue: []))
    #expect(noCue.sourceRight && !noCue.cueOverlaps)
    let part = judgement(MadeUp.direct.predicted(content: MadeUp.at("We warned them")))
    #expect(part.iou == 0.6)
    #expect(part.contentRight && !part.exact)
  }

  @Test func contentsTooUnlikeStillNameTheirGold() {
    let little = judgement(MadeUp.direct.predicted(content: MadeUp.at("laughed")))
    #expect(little.goldIndex == 1)
    #expect(little.iou == 0.2)
    #expect(!little.contentRight && little.sourceRight)
  }

  @Test func elsewhereThereIsNoGold() {
    let nowhere = PredictedQuote(source: [], cue: [], content: MadeUp.at("It is"))
    #expect(judgement(nowhere) == Judgement())
    #expect(judge.judge(content: [], source: [], cue: []) == Judgement())
  }

  @Test func agreesWithPairingOnSingleCandidates() {
    let article = ScoredArticle(text: MadeUp.text)
    let gold = MadeUp.gold.map { article.tokens($0.content) }
    let length = MadeUp.text.unicodeScalars.count
    for start in stride(from: 0, to: length, by: 3) {
      for end in stride(from: start + 1, to: length, by: 7) {
        let quote = PredictedQuote(source: [], cue: [], content: [start..<end])
        let pairing = Pairing(gold: gold, predicted: [article.tokens(quote.content)])
        let judgement = judgement(quote)
        #expect(judgement.contentRight == (pairing.goldOfPredicted[0] != nil))
        if judgement.contentRight { #expect(judgement.goldIndex == pairing.goldOfPredicted[0]) }
      }
    }
  }
}
