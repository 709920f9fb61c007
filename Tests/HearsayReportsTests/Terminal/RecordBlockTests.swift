import Hearsay
import Testing

@testable import HearsayReports

private func block(
  _ record: ProvenanceRecord, of story: Story, color: Bool = false, width: Int = 80
) -> String {
  let writer = BlockWriter(options: TerminalOptions(width: width, color: color))
  return written {
    RecordBlock(article: story.article, writer: writer).append(record, id: "0123", to: &$0)
  }
}

@Suite struct RecordBlockTests {
  private let story = Story(
    "“We will not retreat,” the leader told\r\ntroops, KCNA said, citing a letter. “No.”")

  private var record: ProvenanceRecord {
    let leader = story.source("the leader", entity: "Kim Jong-un", classes: ["official"])
    let kcna = story.source("KCNA", entity: "KCNA", classes: ["state-media"])
    let chain = [
      ChainLink(role: .basis, mention: story.source("a letter")),
      ChainLink(role: .relay, mention: kcna),
      ChainLink(role: .publisher, mention: story.source(nil, entity: "Example Times")),
    ]
    return story.record(
      content: ["“We will not retreat,”", "“No.”"], cue: "told", speaker: leader, chain: chain)
  }

  @Test func aPlainBlockNamesItsParts() {
    var record = record
    record.addressee = story.span("troops")
    let expected = """
        direct    93%  Kim Jong-un (“the leader”, official), citing a letter ← quoted
                       by KCNA (state media) ← Example Times
              content  “We will not retreat,” “No.”
                  cue  told
              said to  troops
                   id  0123

      """
    #expect(block(record, of: story) == expected)
  }

  @Test func theAmbiguousShowsWhomItCouldBe() {
    let story = Story("“No,” Park said.")
    var speaker = story.source("Park")
    speaker.candidates = ["Maria Park", "Thomas Park"]
    let text = block(story.record(content: ["“No,”"], cue: "said", speaker: speaker), of: story)
    #expect(text.contains("Park (Maria Park or Thomas Park?)\n"))
  }

  @Test func colorShowsTheWordsInTheirSentence() {
    let text = block(record, of: story, color: true, width: 200)
    #expect(text.contains("\u{1B}[0;4m“We will not retreat,”\u{1B}[0m "))
    #expect(text.contains("\u{1B}[0;36mthe leader\u{1B}[0m \u{1B}[0;1mtold\u{1B}[0m troops"))
    #expect(text.contains("\u{1B}[0;33mKCNA\u{1B}[0m said"))
    #expect(!text.contains("content"))
  }

  @Test func aMissingSpeakerAndConfidenceAreSaid() {
    let record = story.record(.mixed, content: ["“No.”"], confidence: nil)
    let text = block(record, of: story)
    #expect(text.hasPrefix("  mixed       -  no speaker named\n"))
    #expect(!text.contains("cue"))
  }

  @Test func articleTextCannotDriveTheTerminal() {
    let hostile = Story("“\u{1B}]0;owned\u{7}\u{9B}2J\u{202E}” said \u{1B}[1mMallory.")
    let record = hostile.record(
      content: ["“\u{1B}]0;owned\u{7}\u{9B}2J\u{202E}”"],
      speaker: hostile.source("\u{1B}[1mMallory", entity: "M\u{1B}c\n  direct", classes: ["x\u{8}"])
    )
    for color in [false, true] {
      let text = block(record, of: hostile, color: color)
      let foreign = text.unicodeScalars.filter { $0.commandsTerminal && $0 != "\n" }
      #expect(color ? foreign.allSatisfy { $0 == "\u{1B}" } : foreign.isEmpty)
      #expect(!text.contains("\u{1B}]") && !text.contains("\u{1B}c"))
      #expect(text.contains("“\u{FFFD}]0;owned\u{FFFD}\u{FFFD}2J\u{FFFD}”"))
      #expect(!text.contains("\n  direct"))
    }
  }

  @Test func longContentsAreShownWhole() {
    let words = String(repeating: "金正恩は retreat e\u{301}t ", count: 80) + "end"
    let long = Story(words)
    let text = block(long.record(content: [words]), of: long)
    let shown = text.unicodeScalars.filter { !$0.isSpace }
    let given = words.unicodeScalars.filter { !$0.isSpace }
    #expect(
      String(String.UnicodeScalarView(shown)).contains(String(String.UnicodeScalarView(given))))
    for line in text.split(separator: "\n") {
      #expect(line.unicodeScalars.reduce(0) { $0 + $1.columns } <= 80)
    }
  }
}
