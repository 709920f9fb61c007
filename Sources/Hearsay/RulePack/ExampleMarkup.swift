/// Reads examples: `[“We will not retreat,”]{content} [said]{cue} [Mr. Kim]{source}.`
enum ExampleMarkup {
  /// The plain text and the marked spans; nil with a reason when the marks do not pair.
  ///
  /// A square bracket that no `{role}` follows is part of the text, so that bracketed insertions can be shown.
  static func parse(_ marked: String, line: Int) -> Result<RuleExample, TapePatternError> {
    let scalars = Array(marked.unicodeScalars)
    var text: [UInt8] = []
    var spans: [RuleRole: [TextSpan]] = [:]
    var open: [(byte: Int, scalar: Int)] = []
    var i = 0
    while i < scalars.count {
      if scalars[i] == "[" {
        open.append((text.count, i))
        text.append(contentsOf: "[".utf8)
      } else if scalars[i] == "]", let (role, next) = role(scalars, i + 1) {
        guard let role else {
          return .failure(TapePatternError(offset: i, message: "no such role"))
        }
        guard let start = open.popLast() else {
          return .failure(TapePatternError(offset: i, message: "“]” without “[”"))
        }
        text.remove(at: start.byte)
        shift(&spans, from: start.byte)
        spans[role, default: []].append(TextSpan(start.byte, text.count))
        i = next
        continue
      } else {
        if scalars[i] == "]" { _ = open.popLast() }
        text.append(contentsOf: String(scalars[i]).utf8)
      }
      i += 1
    }
    for role in spans.keys { spans[role]?.sort() }
    return .success(
      RuleExample(text: String(decoding: text, as: UTF8.self), spans: spans, line: line))
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
