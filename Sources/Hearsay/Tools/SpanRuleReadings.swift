/// What the rules over text read in a document, rule by rule.
struct SpanRuleReadings {
  private let alterations: AlterationFinder
  private let figures: FigureFinder

  init(_ pack: RulePack) {
    alterations = AlterationFinder(rules: pack.alterations)
    figures = FigureFinder(rules: pack.figures)
  }

  /// All such rules.
  var rules: [SpanRule] {
    alterations.rules.map(\.rule) + figures.rules.rules.map(\.rule)
      + figures.rules.events.map(\.rule)
  }

  /// All that one rule reads, as one reading; none where it reads nothing.
  func readings(of id: String, in document: Document, _ workspace: Workspace) -> [MarkedSpans] {
    var spans: [RuleRole: [TextSpan]] = [:]
    for reading in alterations.readings(document, in: workspace)
    where alterations.rules[reading.rule].rule.id == id {
      spans[.alteration, default: []].append(reading.span)
    }
    for content in document.records.flatMap(\.content).sorted() {
      for reading in figures.readings(content, document, in: workspace)
      where figures.rules.rules[reading.rule].rule.id == id
        || reading.event.map({ figures.rules.events[$0].rule.id }) == id
      {
        spans[.figure, default: []].append(reading.figure?.span ?? reading.span)
        if let unit = reading.unit { spans[.unit, default: []].append(unit) }
        if let qualifier = reading.qualifier { spans[.qualifier, default: []].append(qualifier) }
      }
    }
    return spans.isEmpty ? [] : [MarkedSpans(spans, in: document.article.text)]
  }
}
