import Hearsay
import Testing

@testable import HearsayReports

@Suite struct LinkedJSONTests {
  @Test func whatIsEmptyHasNoKey() {
    let text = written { buffer in
      buffer.append(node: Array("urn:x".utf8), types: #""t""#)
      buffer.append(key: "a", text: nil)
      buffer.append(key: "b", text: "")
      buffer.append(key: "c", texts: [])
      buffer.append(key: "d", iris: [])
      buffer.append(key: "e", iri: nil)
    }
    #expect(text == ",\n{\"id\":\"urn:x\",\"type\":\"t\"")
  }

  @Test func valuesFollowTheirKeys() {
    let text = written { buffer in
      buffer.append(key: "a", text: "\"")
      buffer.append(key: "c", texts: ["x", "y"])
      buffer.append(key: "d", iris: [Array("urn:x".utf8)])
    }
    #expect(text == #","a":"\"","c":["x","y"],"d":["urn:x"]"#)
  }

  @Test func aPlaceIsGivenByWordsAndByScalars() {
    let story = Story("é 👍🏽 “No” is said.")
    let text = written {
      SpanWriter(story.article).append(
        targets: [story.span("“No”")], of: Array("urn:a".utf8), to: &$0)
    }
    #expect(
      text
        == #"[{"type":"oa:SpecificResource","oa:hasSource":"urn:a","oa:hasSelector":["#
        + #"{"type":"oa:TextQuoteSelector","oa:exact":"“No”","oa:prefix":"é 👍🏽 ","#
        + #""oa:suffix":" is said."},{"type":"oa:TextPositionSelector","oa:start":5,"oa:end":9}]}]"#
    )
  }
}
