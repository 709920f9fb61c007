import Foundation
import HearsayEvaluation
import Testing

@Suite struct EvaluationTests {
  private func evaluation(_ ids: String...) -> Evaluation {
    let gold = ids.map { GoldArticle(id: $0, quotes: MadeUp.gold) }
    return Evaluation(gold: gold) { _ in MadeUp.text }
  }

  @Test func articlesWithoutPredictionsCount() {
    var evaluation = evaluation("a", "b")
    evaluation.add(articleID: "b", predictions: MadeUp.gold.map { $0.predicted() })
    let expected = Count(right: 4, predicted: 4, gold: 8)
    #expect(evaluation.result(resamples: 0)[Metric(.endToEnd)] == expected)
  }

  @Test func predictionsForUnknownArticlesAreRefused() {
    var evaluation = evaluation("a")
    let isKnown = evaluation.add(articleID: "z", predictions: [MadeUp.belief.predicted()])
    #expect(!isKnown)
    #expect(evaluation.result(resamples: 0)[Metric(.content)]?.predicted == 0)
    #expect(evaluation.articleIDs == ["a"])
  }

  @Test func theOrderOfAddingDoesNotMatter() {
    var (first, second) = (evaluation("a", "b", "c"), evaluation("c", "b", "a"))
    for (id, quote) in zip(["a", "b"], MadeUp.gold) {
      first.add(articleID: id, predictions: [quote.predicted()])
    }
    for (id, quote) in zip(["a", "b"], MadeUp.gold).reversed() {
      second.add(articleID: id, predictions: [quote.predicted()])
    }
    #expect(first.result(resamples: 50) == second.result(resamples: 50))
  }

  @Test func readsGoldAndTextsFromFiles() throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    try Data("Eva left".utf8).write(to: directory.appending(path: "a.txt"))
    let gold = #"{"id":"a","quotes":[{"content":[[0,8]],"kind":"indirect","speech":true}]}"#
    let file = directory.appending(path: "gold.jsonl")
    try Data(gold.utf8).write(to: file)
    let evaluation = try Evaluation(goldFile: file.path, texts: directory.path)
    #expect(evaluation.result(resamples: 0)[Metric(.content)] == Count(gold: 1))
    #expect(throws: EvaluationError.self) {
      try Evaluation(goldFile: file.path, texts: "/nonexistent")
    }
  }
}
