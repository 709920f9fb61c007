import Hearsay
import Testing

@testable import HearsayReports

@Suite struct TestCaseTests {
  private let story = Story("“No,” Park said.")

  private func record(
    _ severities: [Severity], signOff: SignOff? = nil
  ) -> (ProvenanceRecord, String) {
    var record = story.record(content: ["“No,”"], speaker: story.source("Park"))
    record.findings = severities.enumerated().map {
      Finding(id: "f\($0)", severity: $1, reason: "Reason \($0).", task: $0 == 0 ? "Ask." : nil)
    }
    record.signOff = signOff
    return (record, Fingerprint.of(record, in: story.article))
  }

  private func xml(_ record: ProvenanceRecord) -> String {
    written { TestCase.cases(of: story.result(record))[0].append(to: &$0) }
  }

  @Test func aRecordWithoutFindingsPasses() {
    let (record, id) = record([])
    #expect(
      xml(record) == "    <testcase classname=\"story-1\" name=\"Park: “No,” [\(id)]\"/>\n")
  }

  @Test func allHoldsAreOneFailure() {
    let (record, id) = record([.hold, .hold, .note])
    #expect(
      xml(record) == """
            <testcase classname="story-1" name="Park: “No,” [\(id)]">
              <failure type="f0 f1" message="Reason 0. Reason 1.">“No,”
        Park
        hold f0: Reason 0.
          → Ask.
        hold f1: Reason 1.</failure>
              <system-out>note f2: Reason 2.</system-out>
            </testcase>

        """)
  }

  @Test func aSignOffReleasesAHold() {
    let signOff = SignOff(decision: .waived, by: "Ann Ek", at: "2026-03-04", note: "on tape")
    let (record, _) = record([.hold], signOff: signOff)
    let test = TestCase.cases(of: story.result(record))[0]
    #expect(test.isSkipped && !test.isFailure)
    let xml = xml(record)
    #expect(
      xml.contains("<skipped message=\"hold released: waived by Ann Ek, 2026-03-04: on tape\"/>"))
    #expect(xml.contains("hold f0: Reason 0.") && !xml.contains("<failure"))
  }

  @Test func aRejectionReleasesNothing() {
    let signOff = SignOff(decision: .rejected, by: "Ann Ek", at: "2026-03-04")
    let (record, _) = record([.hold], signOff: signOff)
    let xml = xml(record)
    #expect(xml.contains("<failure") && xml.contains("sign-off: rejected by Ann Ek, 2026-03-04"))
  }

  @Test func anArticlesOwnFindingsAreACase() {
    var result = story.result()
    result.findings = [Finding(id: "named", severity: .note, reason: "r")]
    let xml = written { TestCase.cases(of: result)[0].append(to: &$0) }
    #expect(xml.contains("name=\"the article\"") && xml.contains("note named: r"))
  }

  @Test func aLongContentIsCut() {
    let story = Story(String(repeating: "ab ", count: 40))
    let words = String(repeating: "ab ", count: 39)
    let xml = written {
      TestCase.cases(of: story.result(story.record(content: [words])))[0].append(to: &$0)
    }
    let short = String(repeating: "ab ", count: 20)
    #expect(xml.contains("name=\"no speaker named: \(short)… ["))
  }
}
