import Hearsay

extension ArticleVerdict {
  /// The article as the policy sees it, for reports that know findings but no policies.
  ///
  /// A finding that keeps the article back is a hold, any other at most a caution, whatever the rules made of it. A line
  /// of the policy that fits a record by itself gives a finding of the line's name.
  public var judged: ArticleRecords {
    var judged = result
    for number in records.indices {
      judged.records[number].findings = findings(
        result.records[number].findings, under: records[number])
    }
    judged.findings = findings(result.findings, under: article)
    return judged
  }

  private func findings(_ findings: [Finding], under verdict: RecordVerdict) -> [Finding] {
    var judged = findings
    for number in judged.indices {
      judged[number].severity = min(.caution, judged[number].severity)
    }
    for ruling in verdict.open {
      if let finding = ruling.finding {
        judged[finding].severity = .hold
      } else {
        judged.append(
          Finding(
            id: ruling.line.id, severity: .hold, reason: ruling.reason, task: ruling.missing))
      }
    }
    return judged.sorted { $0.severity > $1.severity }
  }
}

extension Ruling {
  /// Why the line was written, else that it fits.
  var reason: String {
    line.note.isEmpty ? "The policy’s line “\(line.id)” asks for it." : line.note
  }
}
