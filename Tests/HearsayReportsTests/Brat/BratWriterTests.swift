import Hearsay
import Testing

@testable import HearsayReports

@Suite struct BratWriterTests {
  private let story = Story("“No,” Kim said, quoted by KCNA. “Yes.” “Well,” Kim said.")

  private func lines(_ records: ProvenanceRecord...) -> [String] {
    var writer = BratWriter(ArticleRecords(article: story.article, records: records))
    writer.write()
    return String(decoding: writer.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private var said: ProvenanceRecord {
    story.record(
      content: ["“No,”"], cue: "said", speaker: story.source("Kim", entity: "Kim Jong-un"),
      chain: [ChainLink(role: .relay, mention: story.source("KCNA", classes: ["state-media"]))])
  }

  @Test func aCueTriggersAnEventOfItsOwnType() {
    let written = lines(said)
    #expect(written.contains("T1\tContent 0 5\t“No,”"))
    #expect(written.contains("T4\tAttribution 10 14\tsaid"))
    #expect(written.contains("E1\tAttribution:T4 Content:T1 Source:T2 Relay:T3"))
    #expect(written.contains("A1\tKind E1 direct"))
    #expect(written.contains { $0.hasSuffix("AnnotatorNotes T2\tentity Kim Jong-un") })
    #expect(written.contains { $0.hasSuffix("AnnotatorNotes T3\tclass state-media") })
  }

  @Test func withoutACueRelationsBind() {
    var record = said
    record.cue = []
    let written = lines(record)
    #expect(written.contains("R1\tAttributed_to Arg1:T1 Arg2:T2"))
    #expect(written.contains("R2\tRelayed_by Arg1:T1 Arg2:T3"))
    #expect(written.contains("A1\tKind T1 direct"))
    #expect(!written.contains { $0.hasPrefix("E") })
  }

  @Test func aSourceOfSeveralRecordsIsOneAnnotation() {
    let written = lines(said, said)
    #expect(written.filter { $0.contains("\tSource ") }.count == 1)
    #expect(written.filter { $0.contains("\tContent ") }.count == 2)
  }

  @Test func idFindingsAndSignOffAreNotes() {
    var record = said
    record.findings = [Finding(id: "x-y", severity: .hold, reason: "Why?", task: "Ask.")]
    record.signOff = SignOff(decision: .waived, by: "Ann Ek", at: "2026-03-04", note: "Old.")
    let id = Fingerprint.of(record, in: story.article)
    let written = lines(record)
    #expect(written.contains("A2\tSeverity E1 hold"))
    #expect(written.contains { $0.hasSuffix("AnnotatorNotes E1\trecord \(id)") })
    #expect(written.contains { $0.hasSuffix("E1\tfinding x-y (hold): Why? Ask.") })
    #expect(written.contains { $0.hasSuffix("E1\tsign-off waived by Ann Ek at 2026-03-04: Old.") })
  }
}
