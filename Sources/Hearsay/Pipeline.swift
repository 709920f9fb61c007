/// The stages in their order over one compiled pack: articles in, records out.
public struct Pipeline: Sendable {
  private let stages: [any Stage]
  private let scope: Scope

  /// Builds the stages of a pack and checks that each finds the layers it reads.
  /// - Throws: `PipelineError` naming every unmet need.
  public init(pack: RulePack, scope: Scope = .speech) throws(PipelineError) {
    self.scope = scope
    stages = StageFactory(pack: pack, scope: scope).stages
    try Self.check(stages)
  }

  /// What one worker needs to run it.
  public func makeWorkspace() -> Workspace { Workspace() }

  /// The records of one article, in order of their cues; a quotation without a cue counts at its own place.
  ///
  /// Matches that reached a limit were given up, which may have cost a reading; a remark says so.
  public func records(of article: Article, in workspace: Workspace) -> ArticleRecords {
    let before = workspace.matcher.exhausted
    let document = self.document(article, in: workspace)
    let exhausted = workspace.matcher.exhausted - before
    let remark = "\(exhausted) pattern matches reached their limit; records may be missing"
    return ArticleRecords(
      article: article, records: document.records, findings: document.findings,
      remarks: exhausted > 0 ? [remark] : [],
      paragraphs: document.paragraphs.map(document.tokens.span))
  }

  /// The article with every layer, as the stages left it.
  func document(_ article: Article, in workspace: Workspace) -> Document {
    var document = Document(article)
    for stage in stages { stage.run(&document, in: workspace) }
    return document
  }

  static func check(_ stages: [any Stage]) throws(PipelineError) {
    var given: Set<Layer> = []
    var unmet: [String] = []
    for stage in stages {
      for layer in Layer.allCases where stage.reads.contains(layer) && !given.contains(layer) {
        unmet.append("\(type(of: stage)) reads \(layer.rawValue), which no stage before it gives")
      }
      given.formUnion(stage.gives)
    }
    if !unmet.isEmpty { throw PipelineError(unmet: unmet) }
  }
}

/// Stages that are not in a workable order.
public struct PipelineError: Error, Sendable, CustomStringConvertible {
  /// One sentence for each need that is not met.
  public var unmet: [String]

  public var description: String { unmet.joined(separator: "\n") }
}

/// Makes the stages that a pack describes.
struct StageFactory {
  let pack: RulePack
  let scope: Scope

  var stages: [any Stage] {
    [
      Segmenter(rules: pack.text), QuotationFinder(rules: pack.text),
      Lexer(classes: pack.classes, vocabulary: pack.vocabulary, repairs: pack.tokenRepairs),
      OutletFinder(table: pack.outlets, name: pack.classes.capitalised, lexicon: pack.names),
      chunker, attributor, chainBuilder, resolver,
      SourceClassifier(
        rules: pack.sourceClasses, offices: pack.offices, outlets: pack.outlets,
        symbols: pack.classes.symbols),
      CircumstanceFinder(rules: pack.circumstances, vocabulary: pack.vocabulary),
      RecordBuilder(rules: pack.rules, chains: pack.chains, outlets: pack.outlets),
      AlterationFinder(rules: pack.alterations),
      FigureFinder(rules: pack.figures),
      Assessor(rules: pack.findingRules, outlets: pack.outlets),
    ]
  }

  private var chainBuilder: ChainBuilder {
    ChainBuilder(
      rules: pack.chains, vocabulary: pack.vocabulary, outlets: pack.outlets)
  }

  private var resolver: Resolver {
    Resolver(
      lexicon: pack.names, offices: pack.offices, outlets: pack.outlets,
      symbols: pack.classes.symbols)
  }

  private var chunker: Chunker {
    Chunker(
      rules: pack.chunkRules, repairs: pack.chunkRepairs, classes: pack.classes,
      vocabulary: pack.vocabulary)
  }

  private var vagueClaims: VagueClaims {
    VagueClaims(
      rules: RuleTable(pack.rules) { !$0.cueWords.isEmpty },
      words: pack.rules.map(\.cueWords).filter { !$0.isEmpty })
  }

  private var speechTrait: UInt32 { pack.vocabulary.traitBits[pack.classes.cueTrait] ?? 0 }

  var attributor: Attributor {
    let sets = pack.classes.symbols.sets
    let quoted = sets["quoted"] ?? SymbolSet()
    let finder = CandidateFinder(
      sources: RuleTable(pack.rules) { $0.kind == .source },
      contents: RuleTable(pack.rules) { $0.kind == .content && $0.cueWords.isEmpty },
      cues: pack.classes.cues,
      vocabulary: pack.vocabulary,
      extender: ContentExtender(
        quoted: quoted, clauseOpeners: pack.joins.clauseOpeners,
        clauseEnds: pack.joins.clauseEnds, quotationOnly: pack.joins.quotationOnly,
        leadsOn: pack.joins.leadsOn),
      weights: pack.weights, possession: Possession(pack.classes.symbols))
    return Attributor(
      finder: finder,
      chooser: Chooser(
        threshold: pack.thresholds[scope.rawValue] ?? 0.5,
        nesting: pack.thresholds[Chooser.nestingName] ?? 1),
      uncued: UncuedQuotations(
        sources: RuleTable(pack.rules) { $0.kind == .source && $0.admitsOnly(quoted) },
        contentRule: pack.rules.firstIndex { $0.kind == .content && $0.admitsOnly(quoted) },
        extender: finder.extender, weights: pack.weights, vocabulary: pack.vocabulary,
        threshold: pack.thresholds[UncuedQuotations.thresholdName] ?? 0),
      vague: vagueClaims,
      quoted: QuotedReports(
        chunker: chunker, threshold: pack.thresholds[QuotedReports.thresholdName] ?? 1,
        symbols: pack.classes.symbols, needing: scope == .all ? 0 : speechTrait),
      scope: scope, speechTrait: speechTrait,
      cueSymbols: SymbolSet(pack.classes.cueSymbols.filter { $0 != 0 }))
  }
}
