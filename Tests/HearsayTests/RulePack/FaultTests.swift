import Testing

@testable import Hearsay

@Suite struct FaultTests {
  @Test func pointsAtThePlace() {
    let fault = Fault(
      file: "a.yml", line: 3, column: 7, message: "no such class", source: "cue: <vreb>")
    #expect(fault.description == "a.yml:3:7: no such class\n  cue: <vreb>\n        ^")
  }

  @Test func leavesOutWhatIsNotKnown() {
    #expect(Fault(file: "a", line: 0, column: 0, message: "m").description == "a: m")
    #expect(Fault(file: "a", line: 2, column: 0, message: "m").description == "a:2: m")
  }

  @Test func faultsAreListedInOrder() {
    let faults = [
      Fault(file: "b", line: 0, column: 0, message: "m"),
      Fault(file: "a", line: 0, column: 0, message: "n"),
    ]
    #expect(RulePackFaults(faults).description == "b: m\na: n")
  }
}
