import Foundation

/// Counts on an annotated corpus how often each reading is right, and writes the pack's weight tables.
///
/// The corpus is read once a phase: quotations that no cue claims can only be told when the cues have their weights.
public struct Measurer {
  /// What is counted.
  public enum Phase: Sendable, CaseIterable {
    /// Every reading of every cue.
    case cues
    /// The speakers of quotations that no cue claims.
    case uncued
  }

  private let pack: RulePack
  private let phase: Phase
  private let pipeline: Pipeline
  private let attributor: Attributor
  private let workspace: Workspace
  private var counter: WeightCounter

  /// Measures the cues with a pack; the weights that it has are not used.
  public init(pack: RulePack) throws(PipelineError) {
    let counter = WeightCounter(
      ruleCount: pack.rules.count, lemmaCount: pack.vocabulary.lemmaNames.count)
    try self.init(pack.with(counter.weights()), .cues, counter)
  }

  private init(_ pack: RulePack, _ phase: Phase, _ counter: WeightCounter) throws(PipelineError) {
    self.pack = pack
    self.phase = phase
    self.counter = counter
    pipeline = try Pipeline(pack: pack, scope: .all)
    attributor = StageFactory(pack: pack, scope: .all).attributor
    workspace = pipeline.makeWorkspace()
  }

  /// The same measurer in its next phase, for which the same articles are added again.
  public func next(_ phase: Phase) throws(PipelineError) -> Measurer {
    try Measurer(pack.with(counter.weights()), phase, counter)
  }

  /// Adds the readings of an article; `isRight` judges content and source, in byte spans.
  public mutating func add(
    _ article: Article, isRight: (_ content: [TextSpan], _ source: [TextSpan]) -> Bool
  ) {
    let document = pipeline.document(article, in: workspace)
    for candidate in candidates(document) {
      let content = candidate.content.ranges.map(document.tokens.span)
      let source = candidate.source.isEmpty ? [] : [document.tokens.span(candidate.source)]
      counter.add(candidate, isRight: isRight(content, source))
    }
  }

  private func candidates(_ document: Document) -> [Candidate] {
    switch phase {
    case .cues: attributor.candidates(document, in: workspace)
    case .uncued:
      attributor.uncued.readings(document.withCuedOnly, in: workspace).flatMap(\.candidates)
    }
  }

  /// The weight tables by file name.
  public func tables() -> [String: String] { pack.weightTables.tables(counter.weights()) }
}

extension Document {
  /// The document before quotations without a cue were added to it.
  var withCuedOnly: Document {
    var document = self
    document.attributions.removeAll { $0.cue.isEmpty }
    return document
  }
}

extension RulePack {
  var weightTables: WeightTables {
    WeightTables(ruleIDs: rules.map(\.id), vocabulary: vocabulary, symbols: classes.symbols)
  }

  func withoutWeights() -> RulePack {
    with(Weights(ruleCount: rules.count, lemmaCount: vocabulary.lemmaNames.count))
  }

  func with(_ weights: Weights) -> RulePack {
    RulePack(
      rules: rules, digest: digest, classes: classes, vocabulary: vocabulary, text: text,
      tokenRepairs: tokenRepairs, chunkRules: chunkRules, chunkRepairs: chunkRepairs, joins: joins,
      thresholds: thresholds, outlets: outlets, chains: chains, names: names, offices: offices,
      weights: weights)
  }
}
