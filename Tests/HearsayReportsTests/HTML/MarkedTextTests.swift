import Hearsay
import Testing

@testable import HearsayReports

private func marked(_ story: Story, _ records: ProvenanceRecord...) -> String {
  let result = ArticleRecords(article: story.article, records: records)
  var text = MarkedText(result, ids: RecordAnchors(result, article: nil))
  let all = TextSpan(0, story.article.text.count)
  let written = html { text.append(all, to: &$0) }
  return written.replacing(#/ href="#[^"]*"/#, with: "")
}

@Suite struct MarkedTextTests {
  @Test func eachWordHasItsMark() {
    let story = Story("“Go,” Ann said.")
    let record = story.record(content: ["“Go,”"], cue: "said", speaker: story.source("Ann"))
    #expect(
      marked(story, record)
        == #"<span class="d" data-r="1">“Go,”</span><a class="ref" aria-label="record 1">1</a> "#
        + #"<span class=" s" data-r="1">Ann</span> <span class=" q" data-r="1">said</span>."#)
  }

  @Test func nestedContentsAreCutWhereTheyBegin() {
    let story = Story("He said she <left> early.")
    let outer = story.record(.indirect, content: ["she <left> early"])
    let inner = story.record(.direct, content: ["<left>"])
    let text = marked(story, outer, inner)
    #expect(
      text.contains(
        #"<span class="d w" data-r="1 2">&lt;left&gt;</span><a class="ref" aria-label="record 2">2</a>"#
      ))
    #expect(
      text.hasSuffix(
        #"<span class="i" data-r="1"> early</span><a class="ref" aria-label="record 1">1</a>."#))
  }

  @Test func overlappingContentsBothEnd() {
    let story = Story("one two three")
    let text = marked(
      story, story.record(content: ["one two"]), story.record(.mixed, content: ["two three"]))
    #expect(text.contains(#"data-r="1">one </span><span class="m w" data-r="1 2">two</span>"#))
    #expect(
      text.hasSuffix(
        #"<span class="m" data-r="2"> three</span><a class="ref" aria-label="record 2">2</a>"#))
  }

  @Test func aContentOfTwoSpansHasOneReferenceAtItsEnd() {
    let story = Story("“A,” he said. “B.”")
    let text = marked(story, story.record(content: ["“A,”", "“B.”"]))
    #expect(text.split(separator: "class=\"ref\"").count == 2)
    #expect(text.hasSuffix("1</a>"))
  }

  @Test func theReferenceSaysHowSevere() {
    let story = Story("“Go,” Ann said.")
    var record = story.record(content: ["“Go,”"])
    record.findings = [Finding(id: "x", severity: .hold, reason: "r")]
    #expect(marked(story, record).contains(#"class="d h""#))
    #expect(marked(story, record).contains(#"aria-label="record 1, hold""#))
  }
}
