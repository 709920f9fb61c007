import Hearsay
import Testing

@testable import HearsayReports

@Suite struct CSVReportTests {
  private let header: [String] = {
    guard case .known(let bytes) = CSVReport().opening else { return [] }
    return rows(bytes).first ?? []
  }()

  private func row(_ result: ArticleRecords) throws -> [String: String] {
    let cells = try #require(rows(CSVReport().part(of: result, number: 0).bytes).first)
    #expect(cells.count == header.count)
    return Dictionary(zip(header, cells)) { first, _ in first }
  }

  @Test func aRecordIsARow() throws {
    let story = Story("é “No … ten,” Kim told reporters, KCNA said, citing briefings.")
    var record = story.record(
      content: ["“No … ten,”"], cue: "told",
      speaker: story.source("Kim", entity: "Kim Jong-un", classes: ["person", "official"]),
      chain: [
        ChainLink(role: .basis, mention: story.source("briefings")),
        ChainLink(role: .relay, mention: story.source("KCNA")),
      ])
    record.addressee = story.span("reporters")
    record.figures = [Figure(span: story.span("ten"), value: 10)]
    record.alterations = [Alteration(kind: .ellipsis, effect: "cut", span: story.span("…"))]
    record.findings = [
      Finding(id: "a", severity: .hold, reason: "One.", task: "Ask."),
      Finding(id: "b", severity: .note, reason: "Two."),
    ]
    record.signOff = SignOff(decision: .verified, by: "Ann Ek", at: "2026-03-04")
    let row = try row(story.result(record))
    let expected = [
      "record_id": Fingerprint.of(record, in: story.article), "article_id": "story-1",
      "path": "in/story.txt", "title": "A story", "publisher": "Example Times", "date": "",
      "kind": "direct", "speaker": "Kim Jong-un", "speaker_words": "Kim",
      "speaker_classes": "person; official", "chain": "briefings → Kim Jong-un → KCNA",
      "relays": "KCNA", "bases": "briefings", "content": "“No … ten,”", "cue": "told",
      "addressee": "reporters", "medium": "", "time": "", "figures": "ten",
      "alterations": "ellipsis: …", "severity": "hold", "findings": "a; b",
      "reasons": "One.; Two.", "tasks": "Ask.", "confidence": "0.93",
      "rule": "en.attribution.test", "source_rule": "en.source.test", "sentence": "7",
      "start": "2", "end": "13", "sign_off": "verified", "sign_off_by": "Ann Ek",
      "sign_off_at": "2026-03-04",
    ]
    #expect(row == expected)
  }

  @Test func whatIsUnknownIsEmpty() throws {
    let story = Story("“No.”")
    let row = try row(story.result(story.record(content: ["“No.”"], confidence: nil)))
    for key in ["speaker", "cue", "confidence", "severity", "findings", "sign_off"] {
      #expect(row[key] == "", "\(key)")
    }
  }

  @Test func anArticleWithoutRecordsHasNoRow() {
    #expect(CSVReport().part(of: Story("Nothing.").result(), number: 0).bytes.isEmpty)
  }

  @Test(arguments: Hostile.texts) func hostileWordsStayInTheirCell(_ text: String) throws {
    let story = Story("He said \(text) so.")
    let row = try row(story.result(story.record(content: [text])))
    let content = try #require(row["content"])
    let begins = CSVRow.looksLikeFormula(text)
    let controls = text.unicodeScalars.map { scalar in
      let isBreak = ["\t", "\n", "\r"].contains(scalar)
      return scalar.properties.generalCategory == .control && !isBreak ? "\u{FFFD}" : scalar
    }
    #expect(Array(content.unicodeScalars) == (begins ? ["'"] : []) + controls)
  }
}

/// A reader of RFC 4180 that knows nothing of the writer.
private func rows(_ bytes: [UInt8]) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell: [UInt8] = []
  var isQuoted = false
  var index = 0
  func next() -> UInt8? { index + 1 < bytes.count ? bytes[index + 1] : nil }
  while index < bytes.count {
    switch (isQuoted, bytes[index]) {
    case (true, 0x22) where next() == 0x22:
      cell.append(0x22)
      index += 1
    case (_, 0x22): isQuoted.toggle()
    case (false, 0x2C):
      row.append(String(decoding: cell, as: UTF8.self))
      cell = []
    case (false, 0x0D) where next() == 0x0A:
      rows.append(row + [String(decoding: cell, as: UTF8.self)])
      (row, cell) = ([], [])
      index += 1
    case (_, let byte): cell.append(byte)
    }
    index += 1
  }
  return rows
}
