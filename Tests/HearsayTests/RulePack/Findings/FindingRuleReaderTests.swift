import Testing

@testable import Hearsay

@Suite struct FindingRuleReaderTests {
  private let good = """
    findings:
      - id: own
        note: own
        standards: [C1]
        default: off
        when: {cue: some}
        cases:
          - {severity: hold, when: {kind: direct}, reason: 'quoted', task: 'ask'}
          - {severity: note, reason: 'not quoted'}
        examples:
          - note: 'Lee said so.'
        counterexamples: ['Rain fell.']
    """

  @Test func readsAFinding() throws {
    let fixture = try FindingFixture(good)
    #expect(fixture.messages == [])
    let rule = try #require(fixture.rules.rules.first)
    #expect(rule.id == "own" && !rule.isOn && rule.subject == .record)
    #expect(rule.severities == [.hold, .note])
    #expect(rule.cases.map(\.task) == ["ask", nil])
    #expect(rule.examples.map(\.severity) == [.note])
    #expect(rule.examples.map(\.line) == [11])
    #expect(rule.counterexamples.map(\.text) == ["Rain fell."])
  }

  @Test(arguments: [
    ("id: own", "id: Own Rule", "an id is small letters and figures, joined by hyphens"),
    ("note: own", "nte: own", "unknown key “nte”; did you mean “note”?"),
    ("default: off", "default: never", "on or off expected here"),
    ("severity: hold", "severity: grave", "note, caution or hold expected here"),
    ("reason: 'quoted', ", "", "a case needs a reason"),
    ("- note: 'Lee", "- notes: 'Lee", "unknown key “notes”; did you mean “note”?"),
    ("['Rain fell.']", "[]", "at least one counterexample expected here"),
    ("'ask'", "'ask {who}'", "no placeholder named “who”"),
    ("default: off", "about: articles", "record or outlet expected here"),
  ])
  func aMistakeIsShown(_ old: String, _ new: String, _ message: String) throws {
    let fixture = try FindingFixture(good.replacing(old, with: new))
    #expect(fixture.messages.contains(message), "\(fixture.messages)")
  }

  @Test func aMissingKeyIsNamed() throws {
    let fixture = try FindingFixture("findings: [{id: own}]")
    #expect(fixture.messages == ["a finding needs “note”"])
  }

  @Test func aFaultInATemplatePointsIntoIt() throws {
    let fault = try #require(
      try FindingFixture(good.replacing("'ask'", with: "'ask {who}'")).faults.first)
    #expect(fault.line == 8)
    #expect(Array(fault.source)[fault.column - 1] == "{")
  }
}
