import Foundation
import Hearsay
import Testing

@testable import HearsayReports

private func lines(_ result: ArticleRecords) -> [String] {
  String(decoding: JSONLinesReport().part(of: result, number: 0).bytes, as: UTF8.self).split(
    separator: "\n"
  ).map(String.init)
}

private func object(_ line: String) throws -> [String: Any] {
  try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
}

@Suite struct JSONLinesReportTests {
  @Test func aWholeRecordInTheOrderOfTheDesign() {
    let story = Story("“No,” the leader said, quoted by KCNA.")
    var record = story.record(
      content: ["“No,”"], cue: "said", speaker: story.source("the leader", entity: "Kim Jong-un"),
      chain: [ChainLink(role: .relay, mention: story.source("KCNA", classes: ["state-media"]))])
    record.speaker?.why = "holds the office"
    record.time = story.span("quoted")
    let id = Fingerprint.of(record, in: story.article)
    let expected =
      #"{"schema":"hearsay/record/1","id":"\#(id)","article":{"id":"story-1","#
      + #""path":"in/story.txt","sha256":"\#(story.article.sha256)","title":"A story","#
      + #""publisher":"Example Times","date":null,"language":null},"kind":"direct","#
      + #""content":{"text":"“No,”","spans":[[0,5]],"bytes":[[0,9]],"prefix":"","#
      + #""suffix":" the leader said, quoted by KCNA"},"cue":{"text":"said","spans":[[17,21]]},"#
      + #""speaker":{"mention":"the leader","spans":[[6,16]],"entity":"Kim Jong-un","candidates":[],"#
      + #""classes":[],"why":"holds the office","registry":null,"#
      + #""anonymity":null},"chain":[{"role":"relay","mention":"KCNA","#
      + #""spans":[[33,37]],"entity":null,"candidates":[],"classes":["state-media"],"why":null,"#
      + #""registry":null,"anonymity":null}],"#
      + #""medium":null,"addressee":null,"time":{"text":"quoted","spans":[[23,29]]},"#
      + #""alterations":[],"figures":[],"rule":"en.attribution.test","#
      + #""sourceRule":"en.source.test","confidence":0.93,"sentence":7,"findings":[],"#
      + #""signOff":null}"#
    #expect(lines(story.result(record)) == [expected])
  }

  @Test func alterationsFiguresAndFindingsAreObjects() throws {
    let story = Story("“No … ten [sic],” Park said.")
    var record = story.record(content: ["“No … ten [sic],”"], cue: "said")
    record.alterations = [Alteration(kind: .ellipsis, effect: "cut", span: story.span("…"))]
    record.figures = [Figure(span: story.span("ten"), value: 10, upper: 12.5, unit: "men")]
    record.findings = [
      Finding(
        id: "altered-quotation", severity: .note, reason: "Cut.", records: [0], standards: ["D1"])
    ]
    let object = try object(try #require(lines(story.result(record)).first))
    let alteration = try #require((object["alterations"] as? [[String: Any]])?.first)
    #expect(alteration["type"] as? String == "ellipsis" && alteration["effect"] as? String == "cut")
    let figure = try #require((object["figures"] as? [[String: Any]])?.first)
    #expect(figure["value"] as? Int == 10 && figure["upper"] as? Double == 12.5)
    #expect(figure["qualifier"] is NSNull)
    let finding = try #require((object["findings"] as? [[String: Any]])?.first)
    #expect(finding["records"] as? [String] == [try #require(object["id"] as? String)])
    #expect(finding["task"] is NSNull && finding["standards"] as? [String] == ["D1"])
  }

  @Test func findingsOfTheArticleHaveALineBeforeItsRecords() throws {
    let story = Story("“No,” Park said.")
    var result = story.result(story.record(content: ["“No,”"], cue: "said"))
    result.findings = [Finding(id: "state-media-mentioned", severity: .note, reason: "Named.")]
    let written = lines(result)
    #expect(written.count == 2)
    let first = try object(try #require(written.first))
    #expect(first["schema"] as? String == "hearsay/article/1")
    #expect(first["content"] == nil)
  }

  @Test func theRegistrySaysWhatItKnowsAndNoMore() throws {
    let story = Story("“No,” KCNA said.")
    var speaker = story.source("KCNA")
    speaker.registry = RegistryEntry(
      id: "kp.kcna", name: "KCNA", country: "KP", kind: "state-media", citation: "")
    let record = story.record(content: ["“No,”"], cue: "said", speaker: speaker)
    let line = try object(try #require(lines(story.result(record)).first))
    let registry = (line["speaker"] as? [String: Any])?["registry"] as? [String: Any]
    #expect(registry?["id"] as? String == "kp.kcna" && registry?["country"] as? String == "KP")
    #expect(registry?["citation"] is NSNull)
  }

  @Test func candidatesAreAnArray() throws {
    let story = Story("“No,” Park said.")
    var speaker = story.source("Park")
    speaker.candidates = ["Maria Park", "Thomas Park"]
    let record = story.record(content: ["“No,”"], cue: "said", speaker: speaker)
    let line = try #require(lines(story.result(record)).first)
    let source = try #require(try object(line)["speaker"] as? [String: Any])
    #expect(source["candidates"] as? [String] == ["Maria Park", "Thomas Park"])
    #expect(source["entity"] is NSNull)
  }

  @Test func whatIsUnknownIsNull() throws {
    let story = Story("“No.”", fileOffset: nil)
    let line = lines(story.result(story.record(content: ["“No.”"], confidence: nil)))[0]
    let record = try object(line)
    for key in ["cue", "speaker", "sourceRule", "confidence", "medium", "addressee", "time"] {
      #expect(record[key] is NSNull, "\(key)")
    }
  }

  @Test func hostileTextStaysInsideItsString() throws {
    let words = "“\u{1B}[2J\",\"x\":\\u0000\u{2028}\u{7F}\u{202E}👩‍👩‍👧e\u{301}金\r\n\u{0}”"
    var story = Story("Said he:\r\n\(words) — so.")
    story.article.title = "A \"title\"\n{"
    let all = lines(story.result(story.record(content: [words]), story.record(content: [words])))
    #expect(all.count == 2)
    for line in all {
      let record = try object(line)
      let content = try #require(record["content"] as? [String: Any])
      let text = try #require(content["text"] as? String)
      #expect(text.unicodeScalars.elementsEqual(words.unicodeScalars))
      #expect((record["article"] as? [String: Any])?["title"] as? String == "A \"title\"\n{")
    }
  }

  @Test func spansCutTheSameWordsOutOfTheScalars() throws {
    let text = "平壌 👍🏽 — e\u{301}t “金正恩は” said\r\nit."
    let story = Story(text)
    let line = lines(story.result(story.record(content: ["“金正恩は”"], cue: "said")))[0]
    let content = try #require(try object(line)["content"] as? [String: Any])
    let spans = try #require(content["spans"] as? [[Int]])
    let scalars = Array(text.unicodeScalars)[spans[0][0]..<spans[0][1]]
    #expect(String(String.UnicodeScalarView(scalars)) == "“金正恩は”")
  }

  @Test func recordsOfOneFingerprintGetNumbers() throws {
    let story = Story("“No.” “No.”")
    let record = story.record(content: ["“No.”"])
    let ids = try lines(story.result(record, record)).map { try object($0)["id"] as? String ?? "" }
    #expect(ids[1] == ids[0] + "-2")
  }

  @Test func anArticleWithoutRecordsWritesNothing() {
    #expect(lines(Story("Nothing.").result()).isEmpty)
  }
}
