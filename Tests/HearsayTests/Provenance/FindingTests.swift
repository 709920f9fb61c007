import Testing

@testable import Hearsay

@Suite struct FindingTests {
  @Test func severitiesRiseFromNoteToHold() {
    #expect(Severity.allCases.sorted() == [.note, .caution, .hold])
    #expect(Severity.note < .caution && Severity.caution < .hold)
  }
}
