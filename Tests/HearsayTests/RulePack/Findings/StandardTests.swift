import Testing

@testable import Hearsay

@Suite struct StandardTests {
  private func read(_ yaml: String) -> (standards: [Standard], faults: [String]) {
    var faults: [Fault] = []
    let file = RuleFile(name: "standards.yml", text: yaml, faults: &faults)
    var reader = RuleReader(file)
    let standards = file.root.map { Standard.read($0, &reader) } ?? []
    return (standards, (faults + reader.faults).map(\.message))
  }

  @Test func aStandardSaysWhatItAsksAndWhereItIsWritten() {
    let read = read("G1: {rule: Name the ferry, source: Gazette stylebook}")
    #expect(
      read.standards == [Standard(id: "G1", rule: "Name the ferry", source: "Gazette stylebook")])
    #expect(read.faults.isEmpty)
  }

  @Test func oneWithoutItsSourceIsAFault() {
    #expect(read("G1: {rule: Name the ferry}").faults == ["a standard needs rule and source"])
  }

  @Test func everyFindingStandsForStandardsThatAreWrittenDown() {
    let known = PackFixture.pack.standards.map(\.id)
    for finding in PackFixture.pack.findings {
      #expect(finding.standards.allSatisfy(known.contains), "\(finding.id)")
    }
  }
}
