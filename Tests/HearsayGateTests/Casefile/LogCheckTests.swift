import Testing

@testable import HearsayGate

@Suite struct LogCheckTests {
  private let entries = log(Case().draft(), Case().draft(by: "Bo"), Case().draft(.withdrawn))

  private func faults(_ entries: [CaseEntry], _ heads: [String: String]? = nil) -> [String] {
    LogCheck(CaseLog(entries: entries, heads: heads ?? self.heads)).faults
  }

  private var heads: [String: String] { [entries[1].hash: "Bo", entries[2].hash: "Ada"] }

  @Test func aLogAsItWasWrittenIsWhole() {
    let check = LogCheck(CaseLog(entries: entries, heads: heads))
    #expect(check.faults.isEmpty)
    #expect(check.counts == ["Ada": 2, "Bo": 1])
    #expect(check.keys == ["Ada": [""], "Bo": [""]])
  }

  @Test func aChangedEntryIsNamed() {
    var edited = entries
    edited[0].draft.note = "Heard nothing."
    #expect(faults(edited).contains { $0.contains("Ada, entry 1") && $0.contains("was changed") })
  }

  @Test func aMissingEntryIsTold() {
    #expect(faults(Array(entries[1...])).contains { $0.contains("is missing") })
    #expect(faults(Array(entries[..<2])).contains { $0.contains("last entry of a log") })
  }

  @Test func aHeadBelongsToItsEditor() {
    let swapped = [entries[1].hash: "Ada", entries[2].hash: "Ada"]
    #expect(
      faults(entries, swapped).contains { $0.contains("is known as the last entry of “Ada”") })
    #expect(faults(entries, [:]).count == 2)
  }

  @Test func aRowThatSaysTheSameOtherwiseWasChanged() {
    var edited = entries
    edited[1].isAsWritten = false
    #expect(faults(edited).count == 1)
  }

  @Test func aNameThatLooksLikeAnothersIsTold() {
    let entry = CaseEntry(Case().draft(by: "Ada\u{200B}"), number: 1, previous: [])
    #expect(entry.fault?.contains("name") == true)
  }

  @Test func whatAnExportHasMustBeThere() {
    let log = CaseLog(entries: Array(entries[..<2]), heads: [:])
    #expect(LogCheck.missing(Array(entries[..<2]), in: log).isEmpty)
    #expect(LogCheck.missing(entries, in: log).count == 1)
    var forged = entries[0]
    forged.draft.note = "x"
    #expect(LogCheck.missing([forged], in: log).first?.contains("of the export") == true)
  }
}
