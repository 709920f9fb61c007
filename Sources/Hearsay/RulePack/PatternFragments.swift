import Patterns

/// Named pieces of patterns: word lists and other patterns, put in where a pattern says `{name}`.
struct PatternFragments {
  /// Patterns by name.
  var patterns: [String: String]
  /// Word lists by name; each stands for the alternation of its words.
  var lists: [String: [String]]

  /// The source of the pattern `name` with every `{name}` in it replaced.
  func expanded(_ name: String) throws(PatternError) -> String {
    guard let source = patterns[name] else {
      throw PatternError(pattern: name, offset: 0, message: "there is no pattern “\(name)”")
    }
    return try expand(source, within: [name])
  }

  private func expand(_ source: String, within names: [String]) throws(PatternError) -> String {
    var result = ""
    var rest = source[...]
    while let open = rest.firstIndex(of: "{") {
      let before = rest[..<open]
      let after = rest[rest.index(after: open)...]
      guard let close = after.firstIndex(of: "}"), Self.isName(after[..<close], after: before)
      else {
        result += before + "{"
        rest = after
        continue
      }
      let offset = source.utf8.distance(from: source.startIndex, to: open)
      result += before
      result += try fragment(String(after[..<close]), of: source, at: offset, within: names)
      rest = after[after.index(after: close)...]
    }
    return result + rest
  }

  private func fragment(
    _ name: String, of source: String, at offset: Int, within names: [String]
  ) throws(PatternError) -> String {
    if names.contains(name) {
      throw PatternError(pattern: source, offset: offset, message: "“\(name)” contains itself")
    }
    if let words = lists[name] { return Self.alternation(words) }
    guard let pattern = patterns[name] else {
      throw PatternError(
        pattern: source, offset: offset, message: "there is no list or pattern “\(name)”")
    }
    return "(?:" + (try expand(pattern, within: names + [name])) + "\n)"
  }

  /// Quantifiers (`{1,4}`) start with a digit, and the braces of `\p{Lu}` and `\x{AD}` follow an escape.
  private static func isName(_ name: Substring, after before: Substring) -> Bool {
    guard name.first?.isLowercase == true, name.allSatisfy({ $0.isLowercase || $0 == "-" }) else {
      return false
    }
    return before.dropLast().last != "\\"
  }

  /// Words that share a first character are grouped under it: PCRE2 tries alternatives one by one.
  private static func alternation(_ words: [String]) -> String {
    let groups = Dictionary(grouping: words.filter { !$0.isEmpty }) { $0[$0.startIndex] }
    let alternatives = groups.sorted { $0.key < $1.key }.map { first, words in
      // Longer words first, so that “Sept” is not read as “Sep”.
      let tails = words.map { $0.dropFirst() }.sorted { ($1.count, $0) < ($0.count, $1) }
      return escaped(first) + "(?:" + tails.map { $0.map(escaped).joined() }.joined(separator: "|")
        + ")"
    }
    return "(?:" + alternatives.joined(separator: "|") + ")"
  }

  private static func escaped(_ character: Character) -> String {
    character.isLetter || character.isNumber ? String(character) : "\\" + String(character)
  }
}
