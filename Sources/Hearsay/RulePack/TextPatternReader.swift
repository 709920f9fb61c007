import Patterns
import Yams

/// The lists and patterns of a rule file over text, and where each was written.
struct TextPatternReader {
  private(set) var fragments = PatternFragments(patterns: [:], lists: [:])
  private var nodes: [String: Node] = [:]

  /// Takes word lists, which patterns name as `{list}`.
  mutating func readLists(_ node: Node, _ reader: inout RuleReader) {
    for (name, _, list) in reader.mapping(node) { fragments.lists[name] = reader.strings(list) }
  }

  /// Takes patterns, which others name as `{pattern}`.
  mutating func readPatterns(_ node: Node, _ reader: inout RuleReader) {
    for (name, _, text) in reader.mapping(node) { add(name, text, &reader) }
  }

  /// Takes one pattern; that of a rule goes by the rule's id.
  mutating func add(_ name: String, _ node: Node, _ reader: inout RuleReader) {
    fragments.patterns[name] = reader.string(node)
    nodes[name] = node
  }

  /// The pattern `name`, compiled so that it matches where matching starts or not at all; nil, with a fault, when it is
  /// wrong.
  func anchored(_ name: String, _ reader: inout RuleReader) -> Pattern? {
    do throws(PatternError) {
      return try compiled(try fragments.expanded(name))
    } catch {
      report(error, &reader)
      return nil
    }
  }

  private func compiled(_ source: String) throws(PatternError) -> Pattern {
    // On a line of its own, since the pattern may end in a comment.
    let before = "\\G(?:"
    do throws(PatternError) {
      return try Pattern(before + source + "\n)", alphabet: .text)
    } catch {
      let offset = min(max(0, error.offset - before.utf8.count), source.utf8.count)
      throw PatternError(pattern: source, offset: offset, message: error.message)
    }
  }

  /// Adds a fault at the place in the file that PCRE2 or the fragments refuse.
  func report(_ error: PatternError, _ reader: inout RuleReader) {
    guard let place = origin(of: error), let node = nodes[place.pattern] else {
      reader.faults.append(
        Fault(file: reader.file.name, line: 0, column: 0, message: error.message))
      return
    }
    let before = Array((fragments.patterns[place.pattern] ?? "").utf8.prefix(place.offset))
    let scalars = String(decoding: before, as: UTF8.self).unicodeScalars.count
    reader.faults.append(reader.file.fault(node, offset: scalars, error.message))
  }

  private func origin(of error: PatternError) -> (pattern: String, offset: Int)? {
    for name in fragments.patterns.keys.sorted() {
      if fragments.patterns[name] == error.pattern { return (name, error.offset) }
      guard let expansion = try? fragments.expansion(name), expansion.text == error.pattern else {
        continue
      }
      return expansion.origin(of: error.offset)
    }
    return nil
  }
}
