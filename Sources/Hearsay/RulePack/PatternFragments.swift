import Patterns

/// Named pieces of patterns: word lists and other patterns, put in where a pattern says `{name}`.
struct PatternFragments {
  /// Patterns by name.
  var patterns: [String: String]
  /// Word lists by name; each stands for the alternation of its words.
  var lists: [String: [String]]

  /// The source of the pattern `name` with every `{name}` in it replaced.
  func expanded(_ name: String) throws(PatternError) -> String { try expansion(name).text }

  /// The same, with where each part of it was written.
  func expansion(_ name: String) throws(PatternError) -> PatternExpansion {
    guard patterns[name] != nil else {
      throw PatternError(pattern: name, offset: 0, message: "there is no pattern “\(name)”")
    }
    var result = PatternExpansion()
    try expand(name, within: [name], into: &result)
    return result
  }

  private func expand(
    _ name: String, within names: [String], into result: inout PatternExpansion
  ) throws(PatternError) {
    let source = patterns[name] ?? ""
    var rest = source[...]
    func offset(_ index: Substring.Index) -> Int {
      source.utf8.distance(from: source.startIndex, to: index)
    }
    while let open = rest.firstIndex(of: "{") {
      let before = rest[..<open]
      let after = rest[rest.index(after: open)...]
      guard let close = after.firstIndex(of: "}"), Self.isName(after[..<close], after: before)
      else {
        result.append(before + "{", of: name, at: offset(rest.startIndex))
        rest = after
        continue
      }
      result.append(before, of: name, at: offset(rest.startIndex))
      let reference = Reference(name: String(after[..<close]), pattern: name, offset: offset(open))
      try put(reference, within: names, into: &result)
      rest = after[after.index(after: close)...]
    }
    result.append(rest, of: name, at: offset(rest.startIndex))
  }

  /// A `{name}`, and where it was written.
  private struct Reference {
    var name: String
    var pattern: String
    var offset: Int
  }

  private func put(
    _ reference: Reference, within names: [String], into result: inout PatternExpansion
  ) throws(PatternError) {
    func error(_ message: String) -> PatternError {
      PatternError(
        pattern: patterns[reference.pattern] ?? "", offset: reference.offset, message: message)
    }
    let name = reference.name
    if names.contains(name) { throw error("“\(name)” contains itself") }
    if let words = lists[name] {
      result.append(
        Self.alternation(words), of: reference.pattern, at: reference.offset, isFixed: true)
      return
    }
    guard patterns[name] != nil else {
      let near = suggestion(name, among: Array(patterns.keys) + Array(lists.keys))
      throw error("there is no list or pattern “\(name)”\(near)")
    }
    result.append("(?:", of: reference.pattern, at: reference.offset, isFixed: true)
    try expand(name, within: names + [name], into: &result)
    // On a line of its own, since the fragment may end in a comment.
    result.append("\n)", of: reference.pattern, at: reference.offset, isFixed: true)
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
    let groups = Dictionary(grouping: words.map(\.unicodeScalars).filter { !$0.isEmpty }) {
      $0[$0.startIndex]
    }
    let alternatives = groups.sorted { $0.key < $1.key }.map { first, words in
      // Longer words first, so that “Sept” is not read as “Sep”.
      let tails = words.map { $0.dropFirst() }
        .sorted { ($1.count, String($0)) < ($0.count, String($1)) }
      let escapedTails = tails.map { $0.map(escaped).joined() }.joined(separator: "|")
      return "\(escaped(first))(?:\(escapedTails))"
    }
    return "(?:" + alternatives.joined(separator: "|") + ")"
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let isPlain = scalar.isLetter || scalar.properties.numericType != nil
    return (isPlain ? "" : "\\") + String(scalar)
  }
}
