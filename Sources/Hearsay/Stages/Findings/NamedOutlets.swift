import Patterns

/// Judges the outlets that the text names, each at its first mention.
struct NamedOutlets {
  let rules: [FindingRule]
  /// The publisher's row in the registry, -1 for none.
  let publisher: Int
  let table: OutletTable
  let assessment: Assessment

  private var document: Document { assessment.document }

  /// The findings on the article's outlets, one for each outlet and rule.
  func findings() -> [Finding] {
    var findings: [Finding] = []
    var seen: [[UInt8]: Set<String>] = [:]
    for outlet in document.outlets where outlet.warns {
      let words = Array(assessment.bytes(document.tokens.span(outlet.tokens)))
      for rule in rules where seen[words]?.contains(rule.id) != true {
        guard let finding = finding(rule, outlet) else { continue }
        findings.append(finding)
        seen[words, default: []].insert(rule.id)
      }
    }
    return findings
  }

  private func finding(_ rule: FindingRule, _ outlet: OutletMention) -> Finding? {
    guard let match = rule.cases.first(where: { $0.outlet.holds { isTrue($0, outlet) } }) else {
      return nil
    }
    return match.finding(rule, records: []) { value($0, outlet) }
  }

  private func isTrue(_ test: OutletTest, _ outlet: OutletMention) -> Bool {
    switch test {
    case .warns: outlet.warns
    case .credit: outlet.credit != nil
    case .own: publisher >= 0 && outlet.row == publisher
    case .inRecord: isInRecord(outlet)
    case .words(.article, let list): assessment.isSaid(list)
    case .words(_, let list): assessment.first(of: list, in: [sentence(outlet)]) != nil
    }
  }

  /// Whether a record has the outlet as its speaker or in its chain, there or elsewhere in the article.
  private func isInRecord(_ outlet: OutletMention) -> Bool {
    let span = document.tokens.span(outlet.tokens)
    let name = outlet.row >= 0 && outlet.row < table.rows.count ? table.rows[outlet.row].name : nil
    return document.records.contains { record in
      let mentions = [record.speaker].compactMap { $0 } + record.chain.map(\.mention)
      return mentions.contains { mention in
        mention.spans.contains { $0.overlaps(span) } || (name != nil && mention.entity == name)
      }
    }
  }

  private func sentence(_ outlet: OutletMention) -> TextSpan {
    let first = outlet.tokens.lowerBound
    let number = document.sentences.partitioningIndex { $0.upperBound > first }
    guard number < document.sentences.count else { return document.tokens.span(outlet.tokens) }
    return document.tokens.span(document.sentences[number])
  }

  private func value(_ placeholder: Placeholder, _ outlet: OutletMention) -> String? {
    let text = document.article.text
    switch placeholder {
    case .outlet:
      return WordsOf.spans([document.tokens.span(outlet.tokens)], of: text, limit: 80)
    case .sentence: return WordsOf.spans([sentence(outlet)], of: text, limit: 160)
    case .publisher: return document.article.publisher.map { WordsOf.text($0, limit: 80) }
    default: return nil
    }
  }
}
