import Hearsay

@testable import HearsayEvaluation

/// A made-up article with one quote of each sort, for all tests of this target.
enum MadeUp {
  static let text = """
    Mia Ortiz called the plan “reckless.”
    "We warned them," the harbour master said. "They laughed."
    Tom hopes the ferry returns. It is hoped that fares will stay.

    """

  static let mixed = GoldQuote(
    source: at("Mia Ortiz"), cue: at("called"), content: at("the plan “reckless.”"),
    kind: .mixed, isSpeech: true)
  static let direct = GoldQuote(
    source: at("the harbour master"), cue: at("said"),
    content: at("\"We warned them,\"", "\"They laughed.\""), kind: .direct, isSpeech: true)
  static let belief = GoldQuote(
    source: at("Tom"), cue: at("hopes"), content: at("the ferry returns"), kind: .indirect,
    isSpeech: false)
  static let sourceless = GoldQuote(
    source: [], cue: at("hoped"), content: at("that fares will stay"), kind: .indirect,
    isSpeech: false)
  static let gold = [mixed, direct, belief, sourceless]

  /// Where each of `parts` first stands in the text, in scalars.
  static func at(_ parts: String..., in text: String = text) -> [Range<Int>] {
    let scalars = Array(text.unicodeScalars)
    return parts.map { part in
      let wanted = Array(part.unicodeScalars)
      let start = scalars.indices.first { scalars[$0...].starts(with: wanted) }!
      return start..<start + wanted.count
    }
  }

  /// The table of `predictions` for the made-up article, without intervals.
  static func table(_ predictions: [PredictedQuote]) -> ScoreTable {
    var evaluation = Evaluation(gold: [GoldArticle(id: "a", quotes: gold)]) { _ in text }
    evaluation.add(articleID: "a", predictions: predictions)
    return evaluation.result(resamples: 0)
  }
}

extension GoldQuote {
  /// The prediction that gets everything right, but for what is given.
  func predicted(
    source: [Range<Int>]? = nil, cue: [Range<Int>]? = nil, content: [Range<Int>]? = nil,
    confidence: Double? = nil, rule: String? = nil
  ) -> PredictedQuote {
    PredictedQuote(
      source: source ?? self.source, cue: cue ?? self.cue, content: content ?? self.content,
      confidence: confidence, rule: rule)
  }
}
