import Foundation

/// Counts on an annotated corpus how often each reading is right, and writes the pack's weight tables.
public struct Measurer {
  private let pack: RulePack
  private let pipeline: Pipeline
  private let attributor: Attributor
  private let workspace: Workspace
  private var counter: WeightCounter

  /// Measures with a pack; the weights it has are not used.
  public init(pack: RulePack) throws(PipelineError) {
    let unmeasured = pack.withoutWeights()
    self.pack = unmeasured
    pipeline = try Pipeline(pack: unmeasured, scope: .all)
    attributor = StageFactory(pack: unmeasured, scope: .all).attributor
    workspace = pipeline.makeWorkspace()
    counter = WeightCounter(
      ruleCount: pack.rules.count, lemmaCount: pack.vocabulary.lemmaNames.count)
  }

  /// Adds every reading of an article; `isRight` judges content and source, in byte spans.
  public mutating func add(
    _ article: Article, isRight: (_ content: [TextSpan], _ source: [TextSpan]) -> Bool
  ) {
    let document = pipeline.document(article, in: workspace)
    for candidate in attributor.candidates(document, in: workspace) {
      let content = candidate.content.ranges.map(document.tokens.span)
      let source = candidate.source.isEmpty ? [] : [document.tokens.span(candidate.source)]
      counter.add(candidate, isRight: isRight(content, source))
    }
  }

  /// The weight tables by file name.
  public func tables() -> [String: String] { pack.weightTables.tables(counter.weights()) }
}

extension RulePack {
  var weightTables: WeightTables {
    WeightTables(
      ruleIDs: rules.map(\.id), lemmaNames: vocabulary.lemmaNames, symbols: classes.symbols)
  }

  func withoutWeights() -> RulePack {
    RulePack(
      rules: rules, digest: digest, classes: classes, vocabulary: vocabulary, text: text,
      tokenRepairs: tokenRepairs, chunkRules: chunkRules, chunkRepairs: chunkRepairs, joins: joins,
      thresholds: thresholds, outlets: outlets, chains: chains, names: names, offices: offices,
      weights: Weights(ruleCount: rules.count, lemmaCount: vocabulary.lemmaNames.count))
  }
}
