import Testing

@testable import Hearsay

@Suite struct FindingGiftsTests {
  @Test(arguments: [
    ("{speaker: some}", "{speaker}"), ("{relay: {class: official}}", "{relay} {relays} {source}"),
    ("{kind: [direct, mixed]}", "{quoted}"), ("{speaker: {country: KP}}", "{country}"),
    ("{speaker: {explained: yes}}", "{reason}"), ("{conflict: some}", "{other} {figure}"),
    ("{alteration: some, cue: some}", "{alteration} {cue} {content}"),
  ])
  func aTestProvidesForItsWords(_ condition: String, _ reason: String) throws {
    #expect(try FindingFixture(when: condition, reason: reason).messages == [])
  }

  @Test(arguments: [
    ("{speaker: none}", "speaker"), ("{kind: [direct, indirect]}", "quoted"),
    ("{any: [{cue: some}, {figure: some}]}", "cue"), ("{speaker: {warns: yes}}", "label"),
    ("{not: {basis: some}}", "basis"), ("{relays: {at-most: 2}}", "relay"),
  ])
  func whatMayBeEmptyIsAMistake(_ condition: String, _ place: String) throws {
    let fixture = try FindingFixture(when: condition, reason: "so {\(place)}")
    let fault = try #require(fixture.faults.first)
    #expect(
      fault.message
        == "“{\(place)}” may be empty in this case; write {\(place)|other words}, or put it in [ ]")
    #expect(fault.line == 11)
    #expect(fault.column == 21)
  }
}
