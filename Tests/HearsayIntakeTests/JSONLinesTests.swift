import Foundation
import Testing

@testable import HearsayIntake

@Suite struct JSONLinesTests {
  @Test func readsALineAtATimeAtEveryChunkSize() throws {
    let text =
      #"{"id":"a","text":"“Öne”"}"# + "\n\n  \r\n" + #"{"text":"two\r\nlines"}"# + "\r\n"
      + #"{"id":3,"text":"3"}"#
    for chunk in [1, 2, 3, 5, 7, 16, 31, 64, 1000] {
      let found = try summaries("news.jsonl", Array(text.utf8), chunk: chunk)
      #expect(found == ["a=“Öne”", "news:4=two\r\nlines", "3=3"])
    }
  }

  @Test func goesOnAfterBadLines() throws {
    let lines = [
      #"{"text":"one"}"#, #"{"text":"cut"#, #"{"text":"é",}"#, "[1]", #"{"title":"none"}"#,
      #"{"text":"a"} x"#,
      "\"\u{1}", #"{"text":"last"}"#,
    ]
    let found = try summaries("n.ndjson", lines.joined(separator: "\n"))
    #expect(
      found == [
        "n:1=one",
        "! n.ndjson:2: is broken JSON at column 13: string without an end; an object must stand on one line; jq -c . puts it there",
        "! n.ndjson:3: is broken JSON at column 13: expected a key",
        "! n.ndjson:4: is not a JSON object; JSON Lines holds one article's object a line",
        "! n.ndjson:5: has no `text`; give each article its words under the key `text`",
        "! n.ndjson:6: is broken JSON at column 14: unexpected text after the value",
        "! n.ndjson:7: is not a JSON object; JSON Lines holds one article's object a line",
        "n:8=last",
      ])
  }

  @Test func countsTheInvalidByteFromTheFilesStart() throws {
    let bytes =
      Array("{\"text\":\"a\"}\n{\"text\":\"".utf8) + [0xFF] + Array("\"}\n{\"text\":\"b\"}\n".utf8)
    for chunk in [4, 1000] {
      let found = try summaries("n.jsonl", bytes, chunk: chunk)
      #expect(found.count == 3 && found[0] == "n:1=a" && found[2] == "n:3=b")
      #expect(found[1].hasPrefix("! n.jsonl:2: is not UTF-8: invalid byte at offset 22;"))
    }
  }

  @Test func passesOverLinesBeyondTheLimit() throws {
    let long = #"{"text":""# + String(repeating: "x", count: 500) + "\"}"
    let text = [#"{"text":"a"}"#, long, #"{"text":"b"}"#, long].joined(separator: "\n")
    for chunk in [16, 64, 600, 5000] {
      let found = try summaries(
        "n.jsonl", Array(text.utf8), limits: IntakeLimits(maximumArticleBytes: 100), chunk: chunk)
      #expect(
        found == [
          "n:1=a", "! n.jsonl:2: is larger than 100 bytes", "n:3=b",
          "! n.jsonl:4: is larger than 100 bytes",
        ])
    }
  }

  @Test func skipsAMarkAndRefusesForeignFiles() throws {
    #expect(try summaries("n.jsonl", "\u{FEFF}{\"text\":\"a\"}") == ["n:1=a"])
    let utf16 = Array("{\"text\":\"a\"}".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
    #expect(try summaries("n.jsonl", utf16).first?.contains("is UTF-16") == true)
    #expect(try summaries("n.jsonl", "") == ["! n.jsonl: is empty"])
    #expect(try summaries("n.jsonl", "\n \n") == ["! n.jsonl: holds no articles"])
  }

  @Test func keepsNoMoreThanALineInMemory() throws {
    let folder = try TemporaryFolder()
    let line = "{\"text\":\"" + String(repeating: "word ", count: 200) + "\"}\n"
    let file = try folder.write("n.jsonl", String(repeating: line, count: 2000))
    var reader = ByteReader(try OpenFile(InputPath(file)), chunk: 4096)
    var lines = 0
    while try reader.nextLine(limit: 1 << 20) != nil { lines += 1 }
    #expect(lines == 2000 && reader.buffer.count <= 8192)
  }
}
