/// Reads examples: `[“We will not retreat,”]{content} [said]{cue} [Mr. Kim]{source}.`
struct ExampleMarkup {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  private var text: [UInt8] = []
  private var spans: [RuleRole: [TextSpan]] = [:]
  /// Where in `text` the brackets stand that are open.
  private var open: [Int] = []

  private init(_ marked: String) { scalars = Array(marked.unicodeScalars) }

  /// The plain text and the marked spans; the place and the reason when the marks do not pair.
  ///
  /// A square bracket that no `{role}` follows is part of the text, so that bracketed insertions can be shown.
  static func parse(_ marked: String, line: Int) -> Result<RuleExample, TapePatternError> {
    var markup = ExampleMarkup(marked)
    while markup.at < markup.scalars.count {
      if let error = markup.step() { return .failure(error) }
    }
    let text = String(decoding: markup.text, as: UTF8.self)
    return .success(
      RuleExample(text: text, spans: markup.spans.mapValues { $0.sorted() }, line: line))
  }

  private mutating func step() -> TapePatternError? {
    let scalar = scalars[at]
    if scalar == "]", let (role, next) = Self.role(scalars, at + 1) { return close(role, next) }
    if scalar == "[" { open.append(text.count) }
    if scalar == "]" { _ = open.popLast() }
    text.append(contentsOf: String(scalar).utf8)
    at += 1
    return nil
  }

  /// Ends a mark: its opening bracket, taken for text until now, goes out.
  private mutating func close(_ role: RuleRole?, _ next: Int) -> TapePatternError? {
    guard let role else {
      let roles = RuleRole.allCases.map(\.rawValue).joined(separator: ", ")
      return TapePatternError(offset: at, message: "no such role; roles are \(roles)")
    }
    guard let start = open.popLast() else {
      return TapePatternError(offset: at, message: "“]” without “[”")
    }
    text.remove(at: start)
    Self.shift(&spans, from: start)
    spans[role, default: []].append(TextSpan(start, text.count))
    at = next
    return nil
  }

  /// Spans inside a mark move when its bracket is taken out.
  private static func shift(_ spans: inout [RuleRole: [TextSpan]], from byte: Int) {
    for (role, list) in spans {
      spans[role] = list.map { span in
        span.range.lowerBound > byte
          ? TextSpan(span.range.lowerBound - 1, span.range.upperBound - 1) : span
      }
    }
  }

  /// The role in `{role}` at `at` and the scalar after it; a nil role is an unknown one.
  private static func role(_ scalars: [Unicode.Scalar], _ at: Int) -> (RuleRole?, Int)? {
    guard at < scalars.count, scalars[at] == "{", let end = scalars[at...].firstIndex(of: "}")
    else {
      return nil
    }
    let name = String(String.UnicodeScalarView(scalars[(at + 1)..<end]))
    return (RuleRole(rawValue: name), end + 1)
  }
}
