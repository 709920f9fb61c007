import Testing

@testable import Hearsay

@Suite struct TextRuleReaderTests {
  private func read(_ text: String) -> (rules: TextRules?, faults: [Fault]) {
    var faults: [Fault] = []
    var reader = TextRuleReader(RuleFile(name: "text.yml", text: text, faults: &faults))
    let rules = reader.read()
    return (rules, faults + reader.reader.faults)
  }

  private let patterns = """
    lists:
      titles: [Mr, Ms]
    patterns:
      token: '\\G (?: {titles} | \\w+ ) (*:word)'
      plain-run: x
      stop-ends-sentence: x
      ellipsis-ends-sentence: x
      abbreviation-ends-sentence: x
    marks: [{mark: '“', faces: open, style: double}]
    """

  @Test func readsPatternsListsAndMarks() {
    let (rules, faults) = read(patterns)
    #expect(faults.isEmpty)
    #expect(rules?.marks == [QuotationMark(mark: "“", faces: .open, style: .double)])
  }

  @Test func aPatternThatPCRE2RefusesIsShown() {
    let fault = read(patterns.replacing("\\w+ )", with: "\\w+ ")).faults.first
    #expect(fault?.line == 4)
    #expect(fault?.source.contains("token:") == true)
    #expect(fault?.message.contains("parenthes") == true)
  }

  @Test func aFragmentThatIsNotThereIsShown() {
    let fault = read(patterns.replacing("{titles}", with: "{title}")).faults.first
    #expect(fault?.message == "there is no list or pattern “title”; did you mean “titles”?")
    #expect(fault?.line == 4)
    #expect(fault?.column == 18)
  }

  @Test func aMissingPatternIsNamed() {
    let fault = read(patterns.replacing("stop-ends", with: "stop-end")).faults.first
    #expect(fault?.description == "text.yml: there is no pattern “stop-ends-sentence”")
  }

  @Test func aMarkNeedsItsWays() {
    #expect(read(patterns.replacing("faces: open", with: "faces: left")).faults.count == 1)
  }
}
