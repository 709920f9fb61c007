import Testing

@testable import HearsayEvaluation

@Suite struct ErrorClassesTests {
  private func classes(_ predictions: [PredictedQuote]) -> ErrorClasses {
    let score = Score(
      ScoredArticle(text: MadeUp.text), gold: MadeUp.gold, predictions: predictions)
    return ErrorClasses([score.fates])
  }

  private func counts(_ rows: [ErrorClasses.Row], _ name: String) -> [Int]? {
    rows.first { $0.name == name }.map { row in ErrorClasses.Fate.allCases.map { row[$0] } }
  }

  @Test func everyAnnotationHasOneFate() {
    let classes = classes([
      MadeUp.direct.predicted(),
      MadeUp.mixed.predicted(source: MadeUp.at("Tom")),
      MadeUp.belief.predicted(content: MadeUp.at("returns. It is hoped")),
    ])
    #expect(counts(classes.annotated, "direct") == [1, 0, 0, 0])
    #expect(counts(classes.annotated, "mixed") == [0, 1, 0, 0])
    #expect(counts(classes.annotated, "indirect, other") == [0, 0, 1, 1])
    #expect(counts(classes.annotated, "indirect, speech") == nil)
  }

  @Test func predictionsAreSortedByRule() {
    let classes = classes([
      MadeUp.direct.predicted(rule: "b"),
      MadeUp.mixed.predicted(source: [], rule: "b"),
      MadeUp.belief.predicted(content: MadeUp.at("returns. It is hoped"), rule: "a"),
      MadeUp.belief.predicted(content: MadeUp.at("harbour master"), rule: "a"),
      MadeUp.sourceless.predicted(),
    ])
    #expect(classes.predicted.map(\.name) == ["a", "b", "none stated"])
    #expect(counts(classes.predicted, "a") == [0, 0, 1, 1])
    #expect(counts(classes.predicted, "b") == [1, 1, 0, 0])
    #expect(counts(classes.predicted, "none stated") == [1, 0, 0, 0])
  }

  @Test func ofEqualErrorsTheNameDecides() {
    let rows = classes([]).annotated
    #expect(rows.map(\.name) == ["indirect, other", "direct", "mixed"])
    #expect(rows.map(\.errors) == [2, 1, 1] && rows.map(\.total) == [2, 1, 1])
  }

  /// Contents that pair with one another already leave a third beside them, however alike.
  @Test func aSecondPredictionOfTheSameIsABoundary() {
    let classes = classes([
      MadeUp.direct.predicted(rule: "a"), MadeUp.direct.predicted(rule: "b"),
    ])
    #expect(counts(classes.predicted, "b") == [0, 0, 1, 0])
  }
}
