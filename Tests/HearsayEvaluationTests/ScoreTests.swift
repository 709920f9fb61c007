import Hearsay
import Testing

@testable import HearsayEvaluation

@Suite struct ScoreTests {
  private func count(
    _ predictions: [PredictedQuote], _ measure: Measure, in view: View = .all
  ) -> Count? {
    MadeUp.table(predictions)[Metric(measure, in: view)]
  }

  @Test func goldIsPerfect() {
    for row in MadeUp.table(MadeUp.gold.map { $0.predicted() }).rows where row.count.gold > 0 {
      #expect(row.count.right == row.count.gold, "\(row.metric)")
      if case .kind = row.metric.view { continue }
      #expect(row.count.f1 == 1, "\(row.metric)")
    }
  }

  @Test func nothingScoresNothing() {
    for row in MadeUp.table([]).rows {
      #expect(row.count.right == 0 && row.count.predicted == 0, "\(row.metric)")
      #expect(row.count.f1 == 0)
    }
  }

  @Test func exchangedSourcesCostSourcesOnly() {
    let sources = [MadeUp.direct, MadeUp.belief, MadeUp.sourceless, MadeUp.mixed].map(\.source)
    let table = MadeUp.table(zip(MadeUp.gold, sources).map { $0.predicted(source: $1) })
    for measure in [Measure.content, .exact, .contentTokens, .sourceTokens, .cueTokens] {
      #expect(table[Metric(measure)]?.f1 == 1, "\(measure)")
    }
    #expect(table[Metric(.endToEnd)]?.right == 0)
    #expect(table[Metric(.sourceGivenContent)] == Count(right: 0, predicted: 4, gold: 4))
  }

  @Test func missingCuesCostCuesOnly() {
    let predictions = MadeUp.gold.map { $0.predicted(cue: []) }
    #expect(count(predictions, .cueTokens)?.recall == 0)
    #expect(count(predictions, .endToEnd)?.f1 == 1)
  }

  @Test func partOfAContentPairsButIsNotExact() {
    let part = [MadeUp.direct.predicted(content: MadeUp.at("We warned them"))]
    #expect(count(part, .content)?.right == 1)
    #expect(count(part, .exact)?.right == 0)
    #expect(count(part, .contentTokens, in: .kind(.direct)) == Count(right: 3, gold: 5))
    let less = [MadeUp.direct.predicted(content: MadeUp.at("laughed"))]
    #expect(count(less, .content)?.right == 0)
  }

  @Test func aRepeatedPredictionIsWrongOnce() {
    let twice = [MadeUp.belief.predicted(), MadeUp.belief.predicted()]
    #expect(count(twice, .content) == Count(right: 1, predicted: 2, gold: 4))
  }

  @Test func predictionsWithoutWordsAreLeftOut() {
    let empty = MadeUp.belief.predicted(content: MadeUp.at("."))
    #expect(count([empty], .content)?.predicted == 0)
  }

  @Test func absentSourcesCount() {
    #expect(count([MadeUp.sourceless.predicted()], .noSource)?.f1 == 1)
    let wrong = [MadeUp.sourceless.predicted(source: MadeUp.at("Tom"))]
    #expect(count(wrong, .noSource) == Count(right: 0, predicted: 0, gold: 1))
    #expect(count(wrong, .sourcedEndToEnd) == Count(right: 0, predicted: 1, gold: 3))
  }

  @Test func unpairedPredictionsWithMarksCountAsDirect() {
    let wrong = PredictedQuote(source: [], cue: [], content: MadeUp.at("laughed"))
    let unmarked = PredictedQuote(source: [], cue: [], content: MadeUp.at("It is"))
    let predictions = [MadeUp.mixed.predicted(), MadeUp.belief.predicted(), wrong, unmarked]
    let expected = Count(right: 1, predicted: 2, gold: 2)
    #expect(count(predictions, .content, in: .directAndMixed) == expected)
  }

  @Test func unpairedPredictionsCountAsSpeech() {
    let wrong = PredictedQuote(source: [], cue: [], content: MadeUp.at("It is"))
    let predictions = [MadeUp.mixed.predicted(), MadeUp.belief.predicted(), wrong]
    let expected = Count(right: 1, predicted: 2, gold: 2)
    #expect(count(predictions, .exact, in: .speech) == expected)
  }

  @Test func everyPredictionHasAnOutcome() {
    let predictions = [
      MadeUp.mixed.predicted(confidence: 0.9),
      MadeUp.belief.predicted(source: MadeUp.at("Mia Ortiz"), confidence: 0.6),
      PredictedQuote(source: [], cue: [], content: MadeUp.at("It is"), confidence: 0.2),
      MadeUp.sourceless.predicted(),
    ]
    let article = ScoredArticle(text: MadeUp.text)
    let score = Score(article, gold: MadeUp.gold, predictions: predictions)
    let expected: [(Double?, Bool)] = [(0.9, true), (0.6, false), (0.2, false), (nil, true)]
    #expect(score.outcomes == expected.map { Outcome(confidence: $0, isRight: $1) })
    #expect(score.outcomes.count { $0.isRight } == score.counts[Metric(.endToEnd)]?.right)
  }
}
