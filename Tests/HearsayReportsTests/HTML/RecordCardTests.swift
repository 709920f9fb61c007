import Hearsay
import Testing

@testable import HearsayReports

@Suite struct RecordCardTests {
  private let story = Story(
    "“Shut in May,” a clerk told the Post, citing a memo, because he feared for his job. “For 12 days.”"
  )

  private var record: ProvenanceRecord {
    var speaker = story.source("a clerk", entity: "Ann & Co", classes: ["state-media"])
    speaker.why = "registry: Ann"
    speaker.anonymity = story.span("he feared for his job")
    speaker.registry = RegistryEntry(
      id: "x.ann", name: "Ann", countryName: "Utopia", kind: "state-media",
      label: "Run by the state",
      year: "2024", controller: "The state", citation: "A book, 2024")
    var record = story.record(
      content: ["“Shut in May,”", "“For 12 days.”"], cue: "told", speaker: speaker,
      chain: [
        ChainLink(role: .basis, mention: story.source("a memo")),
        ChainLink(role: .relay, mention: story.source("the Post")),
      ])
    record.findings = [
      Finding(
        id: "test-finding", severity: .hold, reason: "It <is> so.", task: "Ask.", records: [0])
    ]
    record.signOff = SignOff(
      decision: .verified, by: "M. Editor", at: "2026-01-02T03:04:05Z", note: "Heard it.")
    record.alterations = [Alteration(kind: .sic, effect: "sic", span: story.span("memo"))]
    record.figures = [Figure(span: story.span("12 days"), value: 12, upper: 14, unit: "days")]
    return record
  }

  private var card: String {
    let result = story.result(record)
    let anchors = RecordAnchors(result, article: nil)
    return html { RecordCard(result: result, anchors: anchors).append(0, to: &$0) }
  }

  @Test func programsReadTheRecordBack() {
    #expect(card.contains(#" data-severity="hold" data-classes="state-media" data-id=""#))
    #expect(
      card.contains(#" data-kind="direct" data-confidence="0.93" data-speaker="Ann &amp; Co" id=""#)
    )
    #expect(card.contains(#"<dd class="content" dir="auto">“Shut in May,” “For 12 days.”<dt>"#))
    #expect(card.contains(##"<a href="#f-test-finding">"##))
  }

  @Test func inBriefTheCardSaysItInWordsAlone() {
    let result = story.result(record)
    let anchors = RecordAnchors(result, article: 3)
    let brief = html { RecordCard(result: result, anchors: anchors).append(0, to: &$0) }
    #expect(!brief.contains("data-id") && !brief.contains("data-speaker"))
    #expect(brief.contains(#" data-severity="hold" data-classes="state-media" id="a3-1" open>"#))
    #expect(brief.contains("<dt>record<dd>\(anchors.ids[0])</dl>"))
  }

  @Test func theChainIsInTheOrderInWhichTheWordsTravelled() {
    let roles = card.matches(of: #/<i>(basis|speaker|relay)<\/i>/#).map { String($0.output.1) }
    #expect(roles == ["basis", "speaker", "relay"])
  }

  @Test(arguments: [
    "<summary><b>1</b> <span>Ann &amp; Co ← the Post</span> <i>direct · 93 %</i>",
    "“a clerk”", "<small>state media, Utopia</small>", "registry: Ann",
    "Run by the state, 2024<br>Controlled by The state<br><cite>A book, 2024</cite>",
    "not named: “he feared for his job”", "It &lt;is&gt; so.",
    "<p class=\"task\">Ask.</p>",
    "<b>verified</b> by M. Editor, <time>2026-01-02T03:04:05Z</time><br>Heard it.",
    "sic, sic: memo", "12 days = 12–14 · days",
    "en.attribution.test en.source.test", "<dt>sentence<dd>7",
  ])
  func itSays(_ words: String) {
    #expect(card.contains(words))
  }

  @Test func onlyWhatSomebodyMustLookAtIsOpen() {
    #expect(card.contains(" open><summary>"))
    let result = story.result(story.record(content: ["“For 12 days.”"], confidence: nil))
    let quiet = html {
      RecordCard(result: result, anchors: RecordAnchors(result, article: nil)).append(0, to: &$0)
    }
    #expect(!quiet.contains(" open>"))
    #expect(quiet.contains("<em>no speaker named</em>"))
    #expect(!quiet.contains("data-confidence"))
  }

  @Test func theAmbiguousShowsWhomItCouldBe() {
    var record = story.record(content: ["“For 12 days.”"], speaker: story.source("a clerk"))
    record.speaker?.candidates = ["Ann", "Bo"]
    let result = story.result(record)
    let text = html { ChainPath(article: result.article, isBrief: false).append(record, to: &$0) }
    #expect(text.contains("could be Ann or Bo"))
  }
}
