import Hearsay
import Testing

@testable import HearsayReports

@Suite struct FindingListTests {
  private let story = Story("“Go,” Ann said.")

  private func list(_ findings: [Finding], article: Int? = 4) -> String {
    let anchors = RecordAnchors(story.result(story.record(content: ["“Go,”"])), article: article)
    return html { FindingList(anchors: anchors).append(findings, to: &$0) }
  }

  @Test func aFindingSaysHowSevereWhyAndWhatToDo() {
    let text = list([Finding(id: "x", severity: .caution, reason: "R & r.", task: "Ask.")])
    #expect(text.contains(">caution</span> <a href=\"#f-x\">x</a> R &amp; r."))
    #expect(text.contains("<p class=\"task\">Ask.</p>"))
  }

  @Test func whatToDoAboutANoteStandsOnItsArticlesPageAlone() {
    let note = Finding(id: "x", severity: .note, reason: "r", task: "Ask.")
    #expect(!list([note]).contains("Ask."))
    #expect(list([note], article: nil).contains("Ask."))
  }

  @Test func itLeadsToTheRecordsItIsAbout() {
    let text = list([Finding(id: "x", severity: .note, reason: "r", records: [0, 7])])
    #expect(text.contains("<a href=\"#a4-1\">record 1</a></li>"))
  }

  @Test func withoutFindingsThereIsNoList() { #expect(list([]).isEmpty) }
}
