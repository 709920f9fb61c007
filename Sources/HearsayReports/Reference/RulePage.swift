import Foundation
import Hearsay

/// The page of a rule: what it reads, how often it is right, its pattern and its examples.
struct RulePage {
  private let rule: RuleDescription
  private let place: (String, Int) -> String

  init(_ rule: RuleDescription, place: @escaping (String, Int) -> String) {
    (self.rule, self.place) = (rule, place)
  }

  var page: ReferencePage {
    ReferencePage(
      .rules, rule.id,
      [
        "# \(Markdown.text(rule.id))\n", Markdown.paragraph(rule.note) + "\n", facts,
        "## As written\n", Markdown.block(rule.written.flatMap(\.lines)),
        examples("## It reads\n", rule.examples),
        examples("## It reads nothing in\n", rule.counterexamples),
        "[All rules and findings](../README.md#rules)\n",
      ])
  }

  private var facts: String {
    var facts = [("Kind", rule.kind.title), ("File", place(rule.file, rule.line))]
    if rule.kind.isMeasured {
      facts.append(("Right where chosen", rule.measure?.chosen.share ?? unmeasured))
      facts.append(("Right where proposed", rule.measure?.proposed.share ?? unmeasured))
    }
    return Markdown.facts(facts)
  }

  /// What stands where there are no counts.
  private var unmeasured: String {
    let model = rule.written.first { $0.key == "weighed-as" }
    return model.map { "weighed as \(Markdown.code($0.text))" } ?? "not measured"
  }

  private func examples(_ title: String, _ examples: [RuleExample]) -> String {
    examples.isEmpty ? "" : title + examples.map { "\n> \($0.markdown)\n" }.joined()
  }
}

extension RuleExample {
  /// The text with each span in type of its own and the name of its role behind it.
  var markdown: String {
    Markdown.lineStart(
      marked(
        text: Markdown.text, opening: { "<\($0.tag)>" },
        closing: { "</\($0.tag)><sub>\($0.rawValue)</sub>" }))
  }
}

extension RuleRole {
  /// Who is bold, what hands over is italic, what is handed over is underlined; the rest is known by its name.
  fileprivate var tag: String {
    switch self {
    case .source, .relay, .basis: "b"
    case .cue: "i"
    case .content, .alteration, .figure: "ins"
    case .addressee, .medium, .time, .unit, .qualifier: "b"
    }
  }
}

extension RuleDescription.Kind {
  /// What its rules read, in a few words.
  var title: String {
    switch self {
    case .source: "source of an attribution"
    case .content: "content of an attribution"
    case .chain: "link of a source chain"
    case .circumstance: "medium, addressee or time"
    case .sourceClass: "class of a source"
    case .alteration: "altered quotation"
    case .figure: "figure"
    case .event: "what a figure counts"
    }
  }
}

extension Tally {
  /// “93 % of 1,204”; nothing where there was nothing to count.
  public var share: String {
    guard total >= 0.5 else { return "never" }
    return "\(Int((100 * right / total).rounded())) % of \(Self.grouped(Int(total)))"
  }

  private static func grouped(_ number: Int) -> String {
    number < 1000
      ? "\(number)" : "\(grouped(number / 1000)),\(String(format: "%03d", number % 1000))"
  }
}
