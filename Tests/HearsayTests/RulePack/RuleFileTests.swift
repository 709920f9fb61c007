import Testing
import Yams

@testable import Hearsay

@Suite struct RuleFileTests {
  private func value(_ text: String) throws -> (file: RuleFile, node: Node) {
    var faults: [Fault] = []
    let file = RuleFile(name: "a.yml", text: text, faults: &faults)
    #expect(faults.isEmpty)
    return (file, try #require(file.root?["key"]))
  }

  /// The place of the scalar `!` in the value of `key`, as line and column.
  private func place(_ text: String) throws -> [Int] {
    let (file, node) = try value(text)
    let scalars = try #require(node.string).unicodeScalars.prefix { $0 != "!" }
    let fault = file.fault(node, offset: scalars.count, "here")
    return [fault.line, fault.column]
  }

  @Test func placesAreThoseOfTheFile() throws {
    #expect(try place("key: ab!") == [1, 8])
    #expect(try place("key: 'ab!'") == [1, 9])
    #expect(try place("key: 'a''b!'") == [1, 11])
    #expect(try place("# first\nkey: \"ab!\"") == [2, 9])
    #expect(try place("key: |\n  ab\n  cd!\n") == [3, 5])
    #expect(try place("key: |\n  ab\n    cd!\n") == [3, 7])
  }

  @Test func columnsCountScalars() throws {
    #expect(try place("key: “ä”!") == [1, 9])
  }

  @Test func theCaretStaysOnItsLine() throws {
    let (file, node) = try value("key: ab")
    #expect(file.fault(node, offset: 99, "here").column == 8)
  }

  @Test func aKeyThatIsThereTwiceIsShownWhereItStandsFirst() {
    var faults: [Fault] = []
    _ = RuleFile(name: "a.yml", text: "note: a\nlist:\n  one: 1\n  one: 2\n", faults: &faults)
    #expect(faults.map { [$0.line, $0.column] } == [[3, 3]])
    #expect(faults.first?.message == "“one” stands here, and again further down")
    #expect(faults.first?.source == "  one: 1")
  }

  @Test func linesLoseTheirCarriageReturn() throws {
    let (file, node) = try value("key: ab\r\nother: c\r\n")
    #expect(file.fault(node, "here").source == "key: ab")
  }

  @Test func yamlFaultsHaveAPlace() throws {
    var faults: [Fault] = []
    _ = RuleFile(name: "a.yml", text: "a: 1\nb: [1, 2\nc: 3\n", faults: &faults)
    let fault = try #require(faults.first)
    #expect(faults.count == 1)
    #expect(fault.line == 3)
    #expect(fault.source == "c: 3")
  }

  @Test func aMissingFileIsAFault() {
    var faults: [Fault] = []
    _ = RuleFile(path: "/nowhere/a.yml", faults: &faults)
    #expect(faults.map(\.description) == ["/nowhere/a.yml: cannot be read"])
  }

  @Test func wordsThatYAMLWouldReadOtherwiseStayWords() throws {
    #expect(try value("key: no").node.string == "no")
    #expect(try value("key: 12:30").node.string == "12:30")
  }
}
