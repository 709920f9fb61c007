import Testing

@testable import Hearsay

@Suite struct ClassFileTests {
  private func read(_ text: String) -> ClassFile {
    var faults: [Fault] = []
    return ClassFile(RuleFile(name: "classes.yml", text: text, faults: &faults))
  }

  @Test func definesClassesSetsAndLiterals() {
    let classes = read(
      """
      token-classes: {noun: n, name: e}
      chunk-classes: {verb-group: V}
      sets: {nominal: [noun, name]}
      literals: {bridge: noun}
      cues: <verb-group>
      """)
    #expect(classes.faults.isEmpty)
    #expect(classes.symbols.symbol("noun") == UInt8(ascii: "n"))
    #expect(classes.symbols.sets["nominal"]?.symbols == Array("en".utf8))
    #expect(classes.symbols.literals == ["bridge": "noun"])
    #expect(classes.cues.symbols == Array("V".utf8))
  }

  @Test func aLetterStandsForOneClass() {
    let faults = read("token-classes: {noun: n, name: n, verb: vv}\n").faults
    #expect(faults.count == 2)
    #expect(faults.first?.message.contains("defined twice") == true)
    #expect(faults.last?.message == "the letter of a class is one ASCII character")
  }

  @Test func unknownNamesAreFaults() {
    let faults = read(
      """
      token-classes: {noun: n}
      sets: {nominal: [nuon]}
      shapes: {numbr: noun}
      cue-symbols: {verb: noun}
      cue: noun
      """
    ).faults
    #expect(
      faults.map(\.message) == [
        "unknown key “cue”; did you mean “cues”?", "no class named “nuon”; did you mean “noun”?",
        "no shape named “numbr”; did you mean “number”?", "no class named “verb”",
      ])
  }

  @Test func cuesAreASetOfClasses() {
    let faults = read("token-classes: {noun: n}\ncues: <noun> <noun>\n").faults
    #expect(faults.map(\.line) == [2])
  }

  @Test func endingsTellUnknownWords() {
    let classes = read(
      """
      token-classes: {adverb: R, past: w}
      unknown: {word: past, endings: [{ending: ly, class: adverb}, {ending: ed, class: past, stem: verb}]}
      """)
    #expect(classes.endings.map(\.symbol) == Array("Rw".utf8))
    #expect(classes.endings.map(\.needsVerbStem) == [false, true])
    #expect(classes.unknown == UInt8(ascii: "w"))
  }
}
