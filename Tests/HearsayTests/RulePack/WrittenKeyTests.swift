import Testing
import Yams

@testable import Hearsay

@Suite struct WrittenKeyTests {
  private func written(_ yaml: String) -> [WrittenKey] {
    var faults: [Fault] = []
    let file = RuleFile(name: "rules.yml", text: yaml, faults: &faults)
    let reader = RuleReader(file)
    return file.root.map { reader.writtenRule($0) } ?? []
  }

  @Test func textsAreAsTheyAreAndInFileOrder() {
    #expect(
      written("{verbs: speech, id: a, cue: '<verb>'}") == [
        WrittenKey(key: "verbs", text: "speech"), WrittenKey(key: "cue", text: "<verb>"),
      ])
  }

  @Test func listsAndMappingsAreInFlowStyle() {
    let keys = written("not: {any: [{cue: silent}, {words: ['it''s', so]}]}")
    #expect(keys.map(\.text) == ["{any: [{cue: silent}, {words: ['it''s', so]}]}"])
  }

  @Test func aTextOfSeveralLinesIsABlock() {
    #expect(WrittenKey(key: "pattern", text: "a\nb\n").lines == ["pattern: |", "  a", "  b"])
    #expect(WrittenKey(key: "pattern", text: "a").lines == ["pattern: a"])
  }
}
