import Testing

@testable import Hearsay

@Suite struct FindingTemplateTests {
  private func filled(_ source: String, _ values: [Placeholder: String]) throws -> String {
    try FindingTemplate(source).filled { values[$0] }
  }

  @Test func fillsInTheRecordsWords() throws {
    #expect(
      try filled("{speaker} said “{cue}”.", [.speaker: "he", .cue: "said"]) == "He said “said”.")
  }

  @Test func whatIsEmptyReadsNaturally() throws {
    let source = "{source}[ ({label})] is the source[, {country}]."
    #expect(try filled(source, [.source: "KCNA"]) == "KCNA is the source.")
    #expect(
      try filled(source, [.source: "KCNA", .label: "state", .country: "Korea"])
        == "KCNA (state) is the source, Korea.")
    #expect(try filled("It is {label|unlabelled}.", [:]) == "It is unlabelled.")
  }

  @Test func tellsWhatMayStayEmpty() throws {
    let template = try FindingTemplate("{source}[ {label}] {country|-} {figure}")
    #expect(template.unprovided([.source]) == .figure)
    #expect(template.unprovided([.source, .figure]) == nil)
  }

  @Test(arguments: [
    ("a {speker} b", 2, "no placeholder named “speker”; did you mean “speaker”?"),
    ("a {speaker", 2, "“{” without “}”"), ("a [b", 2, "“[” without “]”"),
    ("a ] b", 2, "“]” without its partner, or inside brackets"),
    ("a [b [c]]", 5, "“[” without its partner, or inside brackets"),
  ])
  func aMistakeHasItsPlace(_ source: String, _ offset: Int, _ message: String) {
    do {
      _ = try FindingTemplate(source)
      Issue.record("accepted")
    } catch {
      #expect(error.offset == offset)
      #expect(error.message == message)
    }
  }
}
