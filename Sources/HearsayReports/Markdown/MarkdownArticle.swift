import Hearsay

/// Writes one article: its heading, the records with a caution or a hold, and its notes folded away.
struct MarkdownArticle {
  private(set) var bytes: [UInt8] = []
  private let result: ArticleRecords
  private let leastSeverity: Severity
  private let ids: [String]

  init(_ result: ArticleRecords, leastSeverity: Severity) {
    self.result = result
    self.leastSeverity = leastSeverity
    ids = Fingerprint.ids(of: result)
    let numbers = result.records.indices.filter { !open(result.records[$0].findings).isEmpty }
    guard !numbers.isEmpty || !open(result.findings).isEmpty || !result.remarks.isEmpty else {
      return
    }
    appendHeading()
    appendChecklist(result.findings, signOff: nil)
    for number in numbers { append(result.records[number], id: ids[number]) }
    appendNotes()
  }

  /// What somebody must look at.
  private func open(_ findings: [Finding]) -> [Finding] {
    findings.filter { $0.severity >= max(leastSeverity, .caution) }
  }

  private mutating func appendHeading() {
    let (article, count) = (result.article, result.records.count)
    bytes.append(text: "\n### ")
    bytes.append(markdown: article.title ?? article.id)
    bytes.append(text: "\n\n")
    let records = count == 1 ? "1 record" : "\(count) records"
    for part in [article.publisher, article.path] {
      guard let part else { continue }
      bytes.append(markdown: part)
      bytes.append(text: " · ")
    }
    bytes.append(text: records + "\n")
    for remark in result.remarks {
      bytes.append(text: "\nRemark: ")
      bytes.append(markdown: remark)
      bytes.append(0x0A)
    }
  }

  private mutating func append(_ record: ProvenanceRecord, id: String) {
    bytes.append(text: "\n> ")
    bytes.append(markdown: result.article.words(of: record.content))
    bytes.append(text: "\n\n")
    for (number, hop) in record.hops(in: result.article).enumerated() {
      if number > 0 { bytes.append(text: " → ") }
      // Asterisks would not close behind a name that ends in a full stop or a quotation mark.
      bytes.append(text: hop.role == .speaker ? "<strong>" : "")
      bytes.append(markdown: hop.name)
      bytes.append(text: hop.role == .speaker ? "</strong>" : "")
    }
    bytes.append(text: " · `\(id)`\n")
    if let signOff = record.signOff {
      bytes.append(text: "\nSigned off: ")
      bytes.append(markdown: signOff.words)
      bytes.append(0x0A)
    }
    appendChecklist(record.findings, signOff: record.signOff)
  }

  private mutating func appendChecklist(_ findings: [Finding], signOff: SignOff?) {
    let open = open(findings)
    guard !open.isEmpty else { return }
    let box = signOff?.decision.lifts == true ? "[x] " : "[ ] "
    for finding in open {
      bytes.append(text: "\n- \(finding.task == nil ? "" : box)**\(finding.severity.rawValue)** ")
      append(finding)
      guard let task = finding.task else { continue }
      bytes.append(text: " → ")
      bytes.append(markdown: task)
    }
    bytes.append(0x0A)
  }

  private mutating func append(_ finding: Finding) {
    bytes.append(markdown: finding.id)
    bytes.append(text: ": ")
    bytes.append(markdown: finding.reason)
  }

  /// Notes go without their tasks: nobody has to do anything, and comments may not be long.
  private mutating func appendNotes() {
    guard leastSeverity == .note else { return }
    func notes(_ findings: [Finding]) -> [Finding] { findings.filter { $0.severity == .note } }
    let ofArticle = notes(result.findings).map { (Optional<Int>.none, $0) }
    let ofRecords = result.records.indices.flatMap { number in
      notes(result.records[number].findings).map { (Optional(number), $0) }
    }
    let all = ofArticle + ofRecords
    guard !all.isEmpty else { return }
    let count = all.count == 1 ? "1 note" : "\(all.count) notes"
    bytes.append(text: "\n<details><summary>\(count)</summary>\n")
    for (number, finding) in all {
      bytes.append(text: "\n- ")
      if let number { bytes.append(text: "`\(ids[number])` ") }
      append(finding)
    }
    bytes.append(text: "\n\n</details>\n")
  }
}
