import Patterns
import Testing

@testable import Hearsay

@Suite struct PatternFragmentsTests {
  private func fault(_ patterns: [String: String]) -> PatternError? {
    do throws(PatternError) {
      _ = try PatternFragments(patterns: patterns, lists: [:]).expanded("a")
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("a{1,2}\\p{Lu}\\x{AD}", "a{1,2}\\p{Lu}\\x{AD}"),
    ("x{digits}y", "x(?:\\d+ # all\n)y"),
    ("{titles}\\.", "(?:D(?:r)|M(?:rs|r)|S(?:\\.A))\\."),
    ("{twice}", "(?:(?:\\d+ # all\n)(?:\\d+ # all\n)\n)"),
    ("{", "{"),
  ])
  func namesAreReplaced(source: String, expanded: String) throws {
    let fragments = PatternFragments(
      patterns: ["main": source, "digits": "\\d+ # all", "twice": "{digits}{digits}"],
      lists: ["titles": ["Mr", "Dr", "Mrs", "S.A"]])
    #expect(try fragments.expanded("main") == expanded)
  }

  @Test func knowsWhereEachPartWasWritten() throws {
    let fragments = PatternFragments(
      patterns: ["a": "12{b}34", "b": "xy{words}z"], lists: ["words": ["w"]])
    let expansion = try fragments.expansion("a")
    #expect(expansion.text == "12(?:xy(?:w(?:))z\n)34")
    func origin(_ part: Character) -> [String]? {
      guard let index = expansion.text.firstIndex(of: part) else { return nil }
      let byte = expansion.text.utf8.distance(from: expansion.text.startIndex, to: index)
      return expansion.origin(of: byte).map { [$0.pattern, "\($0.offset)"] }
    }
    #expect(origin("2") == ["a", "1"])
    #expect(origin("y") == ["b", "1"])
    #expect(origin("w") == ["b", "2"])
    #expect(origin("4") == ["a", "6"])
  }

  @Test func namesWhatIsNotThere() {
    #expect(fault(["a": "x{lettres}", "letters": "y"])?.offset == 1)
    #expect(
      fault(["a": "x{lettres}", "letters": "y"])?.message
        == "there is no list or pattern “lettres”; did you mean “letters”?")
    #expect(fault([:])?.message == "there is no pattern “a”")
  }

  @Test func aPatternCannotContainItself() {
    #expect(fault(["a": "{b}", "b": "x{a}"])?.message == "“a” contains itself")
  }
}
