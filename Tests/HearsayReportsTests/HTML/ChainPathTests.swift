import Hearsay
import Testing

@testable import HearsayReports

@Suite struct ChainPathTests {
  private let story = Story("“Go,” she told the Post, citing a memo.")

  private func chain(isBrief: Bool = false, _ change: (inout ProvenanceRecord) -> Void = { _ in })
    -> String
  {
    var record = story.record(
      content: ["“Go,”"], speaker: story.source("she", entity: "Ann"),
      chain: [
        ChainLink(role: .basis, mention: story.source("a memo")),
        ChainLink(role: .relay, mention: story.source("the Post")),
        ChainLink(role: .publisher, mention: SourceMention(spans: [], entity: "Example Times")),
      ])
    change(&record)
    return html { ChainPath(article: story.article, isBrief: isBrief).append(record, to: &$0) }
  }

  private func roles(_ text: String) -> [String] {
    text.matches(of: #/<i>([a-z]+)<\/i>/#).map { String($0.output.1) }
  }

  @Test func theWayOfTheWordsIsInOrder() {
    #expect(roles(chain()) == ["basis", "speaker", "relay", "publisher"])
    #expect(roles(chain(isBrief: true)) == ["basis", "speaker", "relay"])
  }

  @Test func theTextsOwnWordsFollowTheName() {
    #expect(chain().contains("<b>Ann</b> “she”"))
  }

  @Test func aMissingSpeakerIsSaid() {
    let text = chain { $0.speaker = nil }
    #expect(text.contains("<em>no speaker named</em>"))
  }

  @Test func reasonsAreGiven() {
    let text = chain { $0.speaker?.why = "the <sentence> before" }
    #expect(text.contains("<p class=\"why\">the &lt;sentence&gt; before"))
    #expect(!chain().contains("class=\"why\""))
  }

  @Test func briefLeavesOutAListOfANameAlone() {
    func list(isBrief: Bool, entity: String?) -> String {
      chain(isBrief: isBrief) { record in
        record.chain = [ChainLink(role: .publisher, mention: story.source(nil, entity: "Post"))]
        record.speaker?.entity = entity
      }
    }
    #expect(list(isBrief: true, entity: nil).isEmpty)
    #expect(list(isBrief: true, entity: "Ann").contains("<b>Ann</b> “she”"))
    #expect(roles(list(isBrief: false, entity: nil)) == ["speaker", "publisher"])
  }
}
