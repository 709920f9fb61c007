import Testing

@testable import Hearsay

@Suite struct ConditionReaderTests {
  @Test(arguments: [
    ("{knd: direct}", "unknown key “knd”; did you mean “kind”?"),
    ("{kind: directly}", "no “directly” here; did you mean “direct”?"),
    ("{speaker: {clas: official}}", "unknown key “clas”; did you mean “class”?"),
    ("{speaker: {class: oficial}}", "no “oficial” here; did you mean “official”?"),
    ("{speaker: {warns: maybe}}", "yes or no expected here"),
    ("{conflict: yes}", "some or none expected here"),
    ("{relays: {at-least: few}}", "a whole number expected here"),
    ("{confidence: {at-least: 2}}", "a probability from 0 to 1 expected here"),
    ("{content: nothing}", "no list or pattern named “nothing”"),
    ("{any: []}", "at least one condition expected here"),
    ("{previous: {previous: {kind: direct}}}", "“previous” cannot stand inside “previous”"),
    ("{article: {sys: x}}", "unknown key “sys”; did you mean “says”?"),
  ])
  func aMistakeIsShown(_ condition: String, _ message: String) throws {
    let fixture = try FindingFixture(when: condition)
    #expect(fixture.messages == [message])
    #expect(fixture.faults.first?.line == 10)
  }

  @Test func aFaultPointsToTheWord() throws {
    let fault = try #require(try FindingFixture(when: "{kind: directly}").faults.first)
    #expect(fault.column == 22)
    #expect(fault.source == "        when: {kind: directly}")
  }

  @Test func conditionsDoNotNestWithoutEnd() throws {
    let deep = String(repeating: "{not: ", count: 40) + "{cue: some}"
    let fixture = try FindingFixture(when: deep + String(repeating: "}", count: 40))
    #expect(fixture.messages == ["conditions stand too deep in each other"])
  }

  @Test func outletsHaveKeysOfTheirOwn() throws {
    #expect(try FindingFixture(when: "{warns: yes, own: no}", about: "outlet").messages == [])
    let fixture = try FindingFixture(when: "{speaker: some}", about: "outlet")
    #expect(fixture.messages == ["unknown key “speaker”"])
  }
}
