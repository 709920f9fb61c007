/// An example that its rule does not read as marked, or a counterexample that it does read.
public struct RuleTestFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// The rule's id.
  public var rule: String
  /// The rule file, as the pack was named.
  public var file: String
  /// The example's line in it.
  public var line: Int
  /// The text that was read, without marks.
  public var example: String
  /// Whether the rule was to read nothing in it.
  public var isCounterexample: Bool
  /// How the example was varied.
  public var variation: String
  /// The spans marked in the example, as readable text.
  public var expected: String
  /// What each reading of the rule has in the same roles.
  public var found: [String]

  /// The place, the example, what was expected and what was found, a line each.
  public var description: String {
    let kind = isCounterexample ? "counterexample" : "example"
    let readings = found.isEmpty ? ["no reading by this rule"] : found
    return "\(file):\(line): \(rule): \(kind) fails \(variation)\n  text      \(example)\n"
      + "  expected  \(expected)\n" + readings.map { "  found     \($0)" }.joined(separator: "\n")
  }
}
