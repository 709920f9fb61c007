import Testing

@testable import Hearsay

@Suite struct SuggestionTests {
  @Test func namesTheNearestName() {
    #expect(suggestion("coma", among: ["colon", "comma"]) == "; did you mean “comma”?")
    #expect(suggestion("comma", among: ["comma", "commas"]) == "; did you mean “comma”?")
  }

  @Test func countsASwapAsOneMistake() {
    #expect(suggestion("nuon", among: ["noun", "name"]) == "; did you mean “noun”?")
  }

  @Test func staysSilentWhenNothingIsNear() {
    #expect(suggestion("verb", among: ["noun", "conjunction"]) == "")
    #expect(suggestion("verb", among: []) == "")
    #expect(suggestion("", among: ["noun"]) == "")
  }

  @Test func doesNotDependOnTheOrderOfNames() {
    #expect(
      suggestion("nun", among: ["noun", "nuns"]) == suggestion("nun", among: ["nuns", "noun"]))
  }
}
