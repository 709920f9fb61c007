import Testing

@testable import Hearsay
@testable import HearsayReports

@Suite struct MarkedExampleTests {
  private func example(_ marked: String) throws -> RuleExample {
    try ExampleMarkup.parse(marked, line: 1).get()
  }

  @Test(arguments: [
    "[“We stay,”]{content} [said]{cue} [Ms. Wréde]{source}.",
    "[[Lee]{source} of [Reuters]{relay}]{content}",
    "[Lee, of the [Gazette]{relay}]{source}, and so on",
    "“We [[will]]{alteration} stay”",
    "Nothing is marked.",
  ])
  func marksAreThoseOfTheRuleFile(_ marked: String) throws {
    #expect(try example(marked).marked == marked)
  }

  @Test func textBetweenMarksIsEscapedAndMarksAreNot() throws {
    let example = try example("[A & B]{source} [said]{cue} *so*")
    #expect(
      example.markdown == #"<b>A &amp; B</b><sub>source</sub> <i>said</i><sub>cue</sub> \*so\*"#)
  }

  @Test func twoRolesOfTheSameWordsStandInEachOther() throws {
    let example = try example("[[Lee]{relay}]{source}")
    #expect(example.markdown == "<b><b>Lee</b><sub>relay</sub></b><sub>source</sub>")
  }
}
