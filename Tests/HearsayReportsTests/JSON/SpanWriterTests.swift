import Hearsay
import Testing

@testable import HearsayReports

@Suite struct SpanWriterTests {
  @Test func offsetsAreScalarsOfTheTextAndBytesOfTheFile() {
    let story = Story("👍 “Ja,” sagte er. “金.”", fileOffset: 3)
    let json = written {
      SpanWriter(story.article).append(content: [story.span("“Ja,”"), story.span("“金.”")], to: &$0)
    }
    #expect(
      json == #"{"text":"“Ja,” “金.”","spans":[[2,7],[18,22]],"bytes":[[8,17],[28,38]],"#
        + #""prefix":"👍 ","suffix":""}"#)
  }

  @Test func aTextWithoutAMapBackHasNoBytes() {
    let story = Story("No.", fileOffset: nil)
    let json = written { SpanWriter(story.article).append(content: [story.span("No")], to: &$0) }
    #expect(json == #"{"text":"No","spans":[[0,2]],"bytes":null,"prefix":"","suffix":"."}"#)
  }

  @Test func contextIsThirtyTwoScalarsOnEachSide() {
    let around = String(repeating: "é", count: 40)
    let story = Story(around + "No" + around)
    let json = written { SpanWriter(story.article).append(content: [story.span("No")], to: &$0) }
    let context = String(repeating: "é", count: 32)
    #expect(json.hasSuffix(#""prefix":"\#(context)","suffix":"\#(context)"}"#))
  }

  @Test func noSpanIsNull() {
    let writer = SpanWriter(Story("No.").article)
    #expect(written { writer.append(passage: [], to: &$0) } == "null")
    #expect(written { writer.append(passage: nil, to: &$0) } == "null")
    #expect(written { writer.append(text: [], to: &$0) } == "null")
    #expect(written { writer.append(scalars: [], to: &$0) } == "[]")
  }

  @Test func spansOutsideTheTextAreCut() {
    let writer = SpanWriter(Story("No.").article)
    let json = written { writer.append(passage: TextSpan(2, 90), to: &$0) }
    #expect(json == #"{"text":".","spans":[[2,3]]}"#)
  }
}
