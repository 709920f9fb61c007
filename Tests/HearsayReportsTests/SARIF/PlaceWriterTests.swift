import Hearsay
import Testing

@testable import HearsayReports

@Suite struct PlaceWriterTests {
  private let story = Story("“No,” Park said.")

  @Test func aPlaceIsAFileWordsAndWhoseTheyAre() {
    let json = written {
      PlaceWriter(story.article).append(location: [story.span("“No,”")], speaker: "Park", to: &$0)
    }
    #expect(
      json == #","locations":[{"physicalLocation":{"artifactLocation":{"uri":"in/story.txt"},"#
        + #""region":{"startLine":1,"startColumn":1,"endLine":1,"endColumn":6,"byteOffset":0,"#
        + #""byteLength":9,"snippet":{"text":"“No,”"}}},"logicalLocations":["#
        + #"{"name":"story-1","kind":"article"},{"name":"Park","kind":"speaker"}]}]"#)
  }

  @Test func theWayIsAFlowOfItsHops() {
    let hops = [
      Hop(role: .speaker, spans: [story.span("Park")], name: "Maria Park"),
      Hop(role: .publisher, spans: [], name: "Example Times"),
    ]
    let json = written { PlaceWriter(story.article).append(flow: hops, to: &$0) }
    #expect(
      json == #","codeFlows":[{"threadFlows":[{"locations":[{"location":{"physicalLocation":"#
        + #"{"artifactLocation":{"uri":"in/story.txt"},"region":{"startLine":1,"startColumn":7,"#
        + #""endLine":1,"endColumn":11,"byteOffset":10,"byteLength":4}},"#
        + #""message":{"text":"speaker: Maria Park"}}},{"location":{"physicalLocation":"#
        + #"{"artifactLocation":{"uri":"in/story.txt"}},"#
        + #""message":{"text":"publisher: Example Times"}}}]}]}]"#)
  }

  @Test func aSpeakerAloneIsNoFlow() {
    let hop = Hop(role: .speaker, spans: [], name: "Park")
    #expect(written { PlaceWriter(story.article).append(flow: [hop], to: &$0) } == "")
  }
}
