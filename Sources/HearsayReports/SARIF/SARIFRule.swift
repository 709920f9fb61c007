import Hearsay

extension Severity {
  /// SARIF's word for it.
  var sarifLevel: StaticString {
    switch self {
    case .hold: "error"
    case .caution: "warning"
    case .note: "note"
    }
  }
}

extension [UInt8] {
  /// Appends a key and a string that needs no escape.
  mutating func append(json key: StaticString, level: StaticString) {
    append(json: key)
    append(0x22)
    append(json: level)
    append(0x22)
  }

  /// Appends the descriptor of a finding: what it says, how severe it can be and what to do about it.
  mutating func append(sarifRule rule: FindingRule) {
    append(json: #"{"id":"#)
    append(jsonString: rule.id)
    append(json: #","name":"#)
    append(jsonString: rule.pascalName)
    append(json: #","shortDescription":"#)
    append(sarifMessage: rule.note)
    append(json: #","fullDescription":"#)
    append(sarifMessage: rule.note + rule.standardsSentence)
    append(json: #","help":"#)
    appendHelp(of: rule)
    append(json: #","defaultConfiguration":{"#)
    append(json: #""level":"#, level: (rule.severities.first ?? .note).sarifLevel)
    append(json: #"},"properties":{"tags":"#)
    appendArray(of: ["sourcing"] + rule.standards) { $1.append(jsonString: $0) }
    append(json: "}}")
  }

  private mutating func appendHelp(of rule: FindingRule) {
    let cases = rule.cases.map {
      ($0.severity.rawValue, $0.reason.withoutPlaces, $0.task?.withoutPlaces)
    }
    let lines = cases.map { severity, reason, task in
      "\(severity): \(reason)" + (task.map { " → \($0)" } ?? "")
    }
    var markdown: [UInt8] = []
    markdown.append(markdown: rule.note)
    for (severity, reason, task) in cases {
      markdown.append(text: "\n\n- **\(severity)** ")
      markdown.append(markdown: reason)
      guard let task else { continue }
      markdown.append(text: " *")
      markdown.append(markdown: task)
      markdown.append(text: "*")
    }
    append(json: #"{"text":"#)
    append(jsonString: ([rule.note] + lines).joined(separator: "\n"))
    append(json: #","markdown":"#)
    append(jsonString: String(decoding: markdown, as: UTF8.self))
    append(json: "}")
  }
}

extension FindingRule {
  /// `state-media-sourced` in Pascal case: `StateMediaSourced`.
  fileprivate var pascalName: String {
    id.split(scalar: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  fileprivate var standardsSentence: String {
    standards.isEmpty ? "" : " Standards: \(standards.joined(separator: ", "))."
  }
}

extension String {
  /// A template for people: “…” where a record's own words will stand, and optional stretches without their brackets.
  fileprivate var withoutPlaces: String {
    var text = String.UnicodeScalarView()
    var isInPlace = false
    for scalar in unicodeScalars {
      switch scalar {
      case "{":
        isInPlace = true
        text.append("…")
      case "}": isInPlace = false
      case "[", "]": break
      default: if !isInPlace { text.append(scalar) }
      }
    }
    return String(text)
  }
}
