import Hearsay

/// Builds records over a text by their words, so that tests never count bytes.
struct Story {
  var article: Article
  private let text: String

  init(_ text: String, fileOffset: Int? = 0) {
    self.text = text
    article = Article(
      id: "story-1", path: "in/story.txt", text: Array(text.utf8), title: "A story",
      publisher: "Example Times", fileOffset: fileOffset)
  }

  func span(_ words: String) -> TextSpan {
    guard let range = text.firstRange(of: words) else { fatalError("not in the story: \(words)") }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return TextSpan(start, start + words.utf8.count)
  }

  func source(_ words: String?, entity: String? = nil, classes: [String] = []) -> SourceMention {
    SourceMention(spans: words.map { [span($0)] } ?? [], entity: entity, classes: classes)
  }

  func record(
    _ kind: QuotationKind = .direct, content: [String], cue: String? = nil,
    speaker: SourceMention? = nil, chain: [ChainLink] = [], confidence: Double? = 0.93
  ) -> ProvenanceRecord {
    ProvenanceRecord(
      kind: kind, content: content.map(span), cue: cue.map { [span($0)] } ?? [],
      speaker: speaker, chain: chain, rule: "en.attribution.test",
      sourceRule: speaker.map { _ in "en.source.test" }, confidence: confidence, sentence: 7,
      sentenceSpan: TextSpan(0, text.utf8.count))
  }

  func result(_ records: ProvenanceRecord..., remarks: [String] = []) -> ArticleRecords {
    ArticleRecords(article: article, records: records, remarks: remarks)
  }
}

/// Runs `write` on an empty buffer and returns what it wrote, which must be UTF-8.
func written(_ write: (inout [UInt8]) -> Void) -> String {
  var buffer: [UInt8] = []
  write(&buffer)
  return String(validating: buffer, as: UTF8.self) ?? "not UTF-8"
}
