import Testing

/// Whether `actual` is `expected`, in which a line of `…` alone stands for any number of lines and `…` in a line
/// for any characters.
func matches(_ actual: String, _ expected: String) -> Bool {
  matches(lines(actual)[...], lines(expected)[...])
}

private func lines(_ text: String) -> [Substring] {
  text.split(separator: "\n", omittingEmptySubsequences: false)
}

private func matches(_ actual: ArraySlice<Substring>, _ expected: ArraySlice<Substring>) -> Bool {
  guard let pattern = expected.first else { return actual.isEmpty }
  if pattern == "…" {
    return (actual.startIndex...actual.endIndex).contains { start in
      matches(actual[start...], expected.dropFirst())
    }
  }
  guard let line = actual.first, matches(line, pattern) else { return false }
  return matches(actual.dropFirst(), expected.dropFirst())
}

private func matches(_ line: Substring, _ pattern: Substring) -> Bool {
  var pieces = pattern.split(separator: "…", omittingEmptySubsequences: false)
  guard pieces.count > 1, let last = pieces.popLast() else { return line == pattern }
  guard line.hasPrefix(pieces[0]) else { return false }
  var rest = line.dropFirst(pieces[0].count)
  for piece in pieces.dropFirst() where !piece.isEmpty {
    guard let found = rest.firstRange(of: piece) else { return false }
    rest = rest[found.upperBound...]
  }
  return rest.hasSuffix(last)
}

/// A bar stands for a line end, so that the test's log has one line a case.
@Suite struct ExpectedOutputTests {
  @Test(arguments: [
    ("a|b|", "a|b|"), ("a|b|c|", "a|…|c|"), ("a|c|", "a|…|c|"),
    ("a|b|", "…|"), ("one two three|", "one … three|"), ("one|", "…one…|"),
  ])
  func same(_ actual: String, _ expected: String) {
    #expect(matches(unbarred(actual), unbarred(expected)))
  }

  @Test(arguments: [
    ("a|b|", "a|"), ("a|", "a|b|"), ("a|b|", "…|c|"), ("one three|", "one … three|"),
    ("a", "a|"), ("x|", ""),
  ])
  func different(_ actual: String, _ expected: String) {
    #expect(!matches(unbarred(actual), unbarred(expected)))
  }

  private func unbarred(_ text: String) -> String {
    text.replacing("|", with: "\n")
  }
}
