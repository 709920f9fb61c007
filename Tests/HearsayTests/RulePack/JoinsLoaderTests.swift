import Testing

@testable import Hearsay

@Suite struct JoinsLoaderTests {
  @Test func whatIsMissingIsNamed() {
    var faults: [Fault] = []
    let file = RuleFile(name: "joins.yml", text: "leads-on: '\",\" $'\n", faults: &faults)
    var loader = RuleLoader(symbols: Alphabets.small)
    let joins = loader.readJoins(file)
    #expect(joins == nil)
    #expect(
      loader.faults.map(\.message)
        == ["quotation-only", "clause-openers", "clause-ends"].map {
          "“\($0)” is missing"
        })
  }

  @Test func readsPatternsAndSets() {
    var faults: [Fault] = []
    let text = """
      quotation-only: '^ <noun>+ $'
      leads-on: '"," $'
      clause-openers: <that>
      clause-ends: <comma|verb>
      """
    let file = RuleFile(name: "joins.yml", text: text, faults: &faults)
    var loader = RuleLoader(symbols: Alphabets.small)
    let joins = loader.readJoins(file)
    #expect(loader.faults.isEmpty)
    #expect(joins?.clauseEnds.symbols == Array(",v".utf8))
  }
}
