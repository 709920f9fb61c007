import Patterns
import Testing

@testable import Hearsay

@Suite struct SourceClassMemoryTests {
  private func question(_ words: String, named: Bool = false) -> SourceClassMemory.Question {
    SourceClassMemory.Question(words: words, isNamed: named, classes: [])
  }

  @Test func `an answer is for the same words of the same source only`() {
    var memory = SourceClassMemory()
    memory[question("the mayor")] = [.init(sourceClass: "official", reason: "“mayor”")]
    #expect(memory[question("the mayor")]?.map(\.sourceClass) == ["official"])
    #expect(memory[question("the mayor", named: true)] == nil)
    #expect(memory[question("a mayor")] == nil)
  }

  @Test func `other rules begin with nothing`() throws {
    var memory = SourceClassMemory()
    memory.use(try Pattern("mayor", alphabet: .text))
    memory[question("the mayor")] = []
    memory.use(try Pattern("mayor", alphabet: .text))
    #expect(memory[question("the mayor")] == nil)
  }

  @Test func `a long run of articles does not fill the memory for good`() {
    var memory = SourceClassMemory()
    memory[question("first")] = []
    for number in 0...SourceClassMemory.most { memory[question("\(number)")] = [] }
    #expect(memory[question("first")] == nil)
    #expect(memory[question("\(SourceClassMemory.most)")] != nil)
  }
}
