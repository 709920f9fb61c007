import Hearsay
import Testing

@testable import HearsayReports

@Suite struct ReadingDetailsTests {
  private let story = Story("“Go in 12 days,” Ann told him on Monday.")

  private func details(isBrief: Bool) -> String {
    var record = story.record(content: ["“Go in 12 days,”"], cue: "told")
    record.addressee = story.span("him")
    record.figures = [Figure(span: story.span("12 days"), value: 12, unit: "days")]
    let details = ReadingDetails(article: story.article, isBrief: isBrief)
    return html { details.append(record, id: "0123", to: &$0) }
  }

  @Test func itNamesTheRulesAndTheRecord() {
    for isBrief in [false, true] {
      let text = details(isBrief: isBrief)
      #expect(text.contains("<dt>rules<dd>en.attribution.test<dt>record<dd>0123"))
      #expect(text.contains("<dt>said to<dd>him"))
      #expect(text.contains("<dt>figure<dd>12 days = 12 · days"))
    }
  }

  @Test func briefLeavesOutWhatTheTextBesideItShows() {
    #expect(details(isBrief: false).contains("“Go in 12 days,”<dt>cue<dd>told"))
    #expect(!details(isBrief: true).contains("“Go in"))
    #expect(!details(isBrief: true).contains("told"))
  }
}
