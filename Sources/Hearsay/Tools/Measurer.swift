/// Counts on an annotated corpus how often each reading is right, and writes the pack's weight tables.
///
/// The corpus is read once a phase: quotations that no cue claims can only be told when the cues have their weights, and
/// what a weight is worth only when all is weighed.
public struct Measurer {
  /// What is counted.
  public enum Phase: Sendable, CaseIterable {
    /// Every reading of every cue.
    case cues
    /// The speakers of quotations that no cue claims.
    case uncued
    /// What is chosen in the end: its weight against how often it is right.
    case chosen
  }

  /// What the annotations say about a reading.
  public enum Verdict: Sendable {
    case right, wrong
    /// Wrong, as far as a corpus tells that leaves out what others say inside a quote.
    case nested
  }

  private let pack: RulePack
  private let phase: Phase
  private let pipeline: Pipeline
  /// One for each part of the corpus, with weights that the part had no share in; in the last phase only.
  private let partAttributors: [Attributor]
  private let attributor: Attributor
  private let workspace: Workspace
  private var counter: WeightCounter
  private var calibration = CalibrationCounter()
  /// By the numbers of content rule and source rule.
  private var chosen: [[Int]: Tally] = [:]
  private var articleCount = 0

  /// Measures the cues with a pack; the weights that it has are not used.
  public init(pack: RulePack) throws(PipelineError) {
    let counter = WeightCounter(
      ruleCount: pack.rules.count, lemmaCount: pack.vocabulary.lemmaNames.count)
    try self.init(pack, .cues, counter)
  }

  private init(_ pack: RulePack, _ phase: Phase, _ counter: WeightCounter) throws(PipelineError) {
    self.pack = pack.with(counter.weights())
    self.phase = phase
    self.counter = counter
    pipeline = try Pipeline(pack: self.pack, scope: .all)
    attributor = StageFactory(pack: self.pack, scope: .all).attributor
    partAttributors =
      phase != .chosen
      ? []
      : (0..<WeightCounter.parts).map { part in
        StageFactory(pack: pack.with(counter.weights(without: part)), scope: .all).attributor
      }
    workspace = pipeline.makeWorkspace()
  }

  /// The same measurer in its next phase, for which the same articles are added again in the same order.
  public func next(_ phase: Phase) throws(PipelineError) -> Measurer {
    try Measurer(pack, phase, counter)
  }

  /// Adds the readings of an article; `judge` judges content and source by byte spans.
  ///
  /// Nested readings of nouns ("the mayor's claim that") are not counted: most of them stand in what somebody says.
  public mutating func add(
    _ article: Article,
    judge: (_ content: [TextSpan], _ source: [TextSpan], _ cue: [TextSpan]) -> Verdict
  ) {
    let part = articleCount % WeightCounter.parts
    articleCount += 1
    var document = pipeline.document(article, in: workspace)
    if phase == .chosen {
      partAttributors[part].run(&document, in: workspace)
      for attribution in document.attributions where attribution.confidence != nil {
        let source = attribution.source.map { [document.tokens.span($0)] } ?? []
        let content = attribution.content.map(document.tokens.span)
        let isRight = judge(content, source, []) == .right
        calibration.add(attribution.confidence ?? 0, isRight: isRight)
        chosen[[attribution.contentRule, attribution.sourceRule], default: Tally()].add(isRight)
      }
      return
    }
    for candidate in candidates(document) where candidate.weighedSource == nil {
      let content = candidate.content.ranges.map(document.tokens.span)
      let source = candidate.source.isEmpty ? [] : [document.tokens.span(candidate.source)]
      let cue = [document.tokens.span(document.chunks.tokens(candidate.cue))]
      let verdict = judge(content, source, cue)
      if verdict == .nested, attributor.finder.possession.isNoun(candidate) { continue }
      counter.add(candidate, isRight: verdict == .right, part: part)
    }
  }

  private func candidates(_ document: Document) -> [Candidate] {
    phase == .cues
      ? attributor.candidates(document, in: workspace)
      : attributor.uncued.readings(document.withCuedOnly, in: workspace).flatMap(\.candidates)
  }

  /// The weight tables by file name.
  public func tables() -> [String: String] {
    var weights = counter.weights()
    weights.calibration = calibration.calibration()
    for (rules, tally) in chosen where rules[1] >= 0 {
      weights.chosen[weights.ruleKey(rules[0], rules[1])] = tally
    }
    return pack.weightTables.tables(weights)
  }
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
      thresholds: thresholds, outlets: outlets, chains: chains, circumstances: circumstances,
      names: names, offices: offices,
      sourceClasses: sourceClasses,
      weights: weights)
  }
}
