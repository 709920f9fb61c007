import Patterns
import Testing

@testable import Hearsay

@Suite struct TextPatternReaderTests {
  private func read(_ yaml: String) -> (pattern: Pattern?, faults: [Fault]) {
    var faults: [Fault] = []
    var reader = RuleReader(RuleFile(name: "own.yml", text: yaml, faults: &faults))
    var patterns = TextPatternReader()
    for (key, _, value) in reader.mapping(reader.file.root) {
      if key == "lists" {
        patterns.readLists(value, &reader)
      } else {
        patterns.readPatterns(value, &reader)
      }
    }
    let pattern = patterns.anchored("rule", &reader)
    return (pattern, faults + reader.faults)
  }

  @Test func aPatternMatchesOnlyWhereMatchingStarts() throws {
    let (pattern, faults) = read(
      "lists: {pets: [cat, dog]}\npatterns: {rule: '{pets}s | bird # or so'}")
    #expect(faults.isEmpty)
    let text = Array("my cats bird".utf8)
    let starts = try text.withUnsafeBufferPointer { bytes in
      try (0..<bytes.count).filter {
        Matcher().find(try #require(pattern), in: bytes, from: $0) > 0
      }
    }
    #expect(starts == [3, 8])
  }

  @Test func aFaultPointsAtThePlaceInItsFragment() {
    let (pattern, faults) = read("patterns:\n  rule: '{piece}'\n  piece: 'a \\p{Foo} b'\n")
    #expect(pattern == nil)
    #expect(faults.map(\.line) == [3])
    #expect(faults.first?.message.contains("property") == true)
  }

  @Test func aFragmentThatIsNotThereIsNamed() {
    let fault = read("patterns:\n  rule: 'a {piece}'\n").faults.first
    #expect(fault?.message == "there is no list or pattern “piece”")
    #expect(fault?.column == 12)
  }
}
