import Testing

@testable import Hearsay

@Suite struct RuleReaderTests {
  private func reader(_ text: String) -> RuleReader {
    var faults: [Fault] = []
    return RuleReader(RuleFile(name: "a.yml", text: text, faults: &faults))
  }

  @Test func keepsTheOrderOfAMapping() {
    var reader = reader("b: 1\na: 2\n")
    let keys = reader.mapping(reader.file.root).map(\.key)
    #expect(keys == ["b", "a"])
    #expect(reader.faults.isEmpty)
  }

  @Test func suggestsTheKeyThatWasMeant() {
    var reader = reader("exampels: []\n")
    let pairs = reader.mapping(reader.file.root, known: ["examples", "id"])
    #expect(pairs.isEmpty)
    #expect(reader.faults.map(\.message) == ["unknown key “exampels”; did you mean “examples”?"])
    #expect(reader.faults.map(\.column) == [1])
  }

  @Test func saysWhatItExpected() {
    var reader = reader("a: [1]\nb: {c: d}\n")
    let values = reader.values(reader.file.root ?? "", known: ["a", "b"])
    let (list, mapping) = (reader.list(values["b"]), reader.mapping(values["a"]))
    let text = reader.string(values["a"] ?? "")
    #expect(list.isEmpty && mapping.isEmpty && text.isEmpty)
    #expect(
      reader.faults.map(\.message) == [
        "a list expected here", "a mapping of names to values expected here",
        "a text expected here",
      ])
  }

  @Test func whatIsMissingIsEmpty() {
    var reader = reader("")
    let (list, mapping) = (reader.list(reader.file.root), reader.mapping(nil))
    #expect(list.isEmpty && mapping.isEmpty)
    #expect(reader.faults.isEmpty)
  }
}
