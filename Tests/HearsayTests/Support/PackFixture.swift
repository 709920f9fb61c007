import Foundation

@testable import Hearsay

/// The checkout's own rules, loaded once for all tests.
enum PackFixture {
  static let pack: RulePack = {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try! RulePack.load(directories: [root.appendingPathComponent("Rules").path])
  }()

  static let pipeline = try! Pipeline(pack: pack, scope: .all)

  static func article(_ text: String, publisher: String? = nil, date: String? = nil) -> Article {
    Article(id: "a", path: "a.txt", text: Array(text.utf8), publisher: publisher, date: date)
  }

  /// The article with every layer.
  static func document(_ article: Article) -> Document {
    pipeline.document(article, in: pipeline.makeWorkspace())
  }

  /// The records of a text.
  static func records(_ text: String, publisher: String? = nil, date: String? = nil)
    -> [ReadRecord]
  {
    let document = document(article(text, publisher: publisher, date: date))
    return document.records.map { ReadRecord($0, document.article) }
  }

  /// The number of tokens of `words` in `document`, at their first place after `start`.
  static func tokens(_ words: String, in document: Document, from start: Int = 0) -> Range<Int>? {
    let text = document.article.text
    for first in start..<document.tokens.count {
      for end in first..<min(document.tokens.count, first + 12)
      where text[document.tokens.span(first..<(end + 1)).range].elementsEqual(words.utf8) {
        return first..<(end + 1)
      }
    }
    return nil
  }
}

/// A record as words, for short expectations.
struct ReadRecord {
  var content: String
  var speaker: String?
  var entity: String?
  var candidates: [String]
  var classes: [String]
  var why: String?
  /// "relay Reuters", by entity or else by words.
  var chain: [String]

  init(_ record: ProvenanceRecord, _ article: Article) {
    func words(_ spans: [TextSpan]) -> String {
      spans.map { String(decoding: article.text[$0.range], as: UTF8.self) }.joined(separator: " ")
    }
    content = words(record.content)
    speaker = record.speaker.map { words($0.spans) }
    entity = record.speaker?.entity
    candidates = record.speaker?.candidates ?? []
    classes = record.speaker?.classes ?? []
    why = record.speaker?.why
    chain = record.chain.map {
      "\($0.role.rawValue) \($0.mention.entity ?? words($0.mention.spans))"
    }
  }
}
