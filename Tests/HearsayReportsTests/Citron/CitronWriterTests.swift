import Foundation
import Hearsay
import Testing

@testable import HearsayReports

@Suite struct CitronWriterTests {
  private let story = Story("É “No,” he\u{0}said, “never.” “Yes.” It was put as so.")

  private func object(_ records: ProvenanceRecord...) throws -> [String: Any] {
    let result = ArticleRecords(article: story.article, records: records)
    let value = try JSONSerialization.jsonObject(with: Data(CitronWriter(result).bytes()))
    return try #require(value as? [String: Any])
  }

  @Test func spansAreCharactersOfTheText() throws {
    let record = story.record(
      content: ["“No,”", "“never.”"], cue: "said", speaker: story.source("he"))
    let object = try object(record)
    let scalars = Array(try #require(object["text"] as? String).unicodeScalars)
    #expect(
      scalars.elementsEqual(String(decoding: story.article.text, as: UTF8.self).unicodeScalars))
    let quote = try #require((object["quotes"] as? [[String: Any]])?.first)
    let spans = ["sources", "contents"].flatMap { quote[$0] as? [[String: Any]] ?? [] }
    #expect(spans.count == 3)
    for span in spans + [try #require(quote["cue"] as? [String: Any])] {
      let (start, end) = (span["start"] as? Int ?? 0, span["end"] as? Int ?? 0)
      let words = String(String.UnicodeScalarView(scalars[start..<end]))
      #expect(span["text"] as? String == words)
    }
    #expect(quote["id"] as? String == Fingerprint.of(record, in: story.article))
    #expect(quote["confidence"] as? String == "0.93")
  }

  @Test func quotesWithoutACueStandApart() throws {
    let object = try object(
      story.record(content: ["“Yes.”"], confidence: nil),
      story.record(content: ["“No,”"], cue: "said"))
    #expect((object["quotes"] as? [[String: Any]])?.count == 1)
    let uncued = try #require((object["uncued"] as? [[String: Any]])?.first)
    #expect(uncued["cue"] == nil && uncued["confidence"] == nil)
    #expect((uncued["sources"] as? [Any])?.isEmpty == true)
  }

  @Test func ofACueInTwoPartsTheFirstCounts() throws {
    var record = story.record(content: ["so"], cue: "put")
    record.cue.append(story.span("as"))
    let quote = try #require((try object(record)["quotes"] as? [[String: Any]])?.first)
    #expect((quote["cue"] as? [String: Any])?["text"] as? String == "put")
  }
}
