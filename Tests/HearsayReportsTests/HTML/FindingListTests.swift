import Hearsay
import Testing

@testable import HearsayReports

@Suite struct FindingListTests {
  private let story = Story("“Go,” Ann said.")

  private func list(_ findings: [Finding]) -> String {
    let anchors = RecordAnchors(story.result(story.record(content: ["“Go,”"])), article: 4)
    return html { FindingList(anchors: anchors).append(findings, to: &$0) }
  }

  @Test func aFindingSaysHowSevereWhyAndWhatToDo() {
    let text = list([Finding(id: "x", severity: .caution, reason: "R & r.", task: "Ask.")])
    #expect(text.contains(">caution</span> <a href=\"#f-x\">x</a> <bdi>R &amp; r.</bdi>"))
    #expect(text.contains("<p class=\"task\"><bdi>Ask.</bdi></p>"))
  }

  @Test func itLeadsToTheRecordsItIsAbout() {
    let text = list([Finding(id: "x", severity: .note, reason: "r", records: [0, 7])])
    #expect(text.contains("<a href=\"#a4-1\">record 1</a></li>"))
  }

  @Test func withoutFindingsThereIsNoList() { #expect(list([]).isEmpty) }
}
