import Foundation
import Yams

@testable import Hearsay

/// The text rules of the repository, for tests that need nothing else of the pack.
enum TextRulesFixture {
  private struct File: Decodable {
    struct Mark: Decodable { var mark, faces, style: String }
    var lists, patterns: [String: StringOrWords]
    var marks: [Mark]
  }

  private enum StringOrWords: Decodable {
    case string(String)
    case words([String])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let words = try? container.decode([String].self) {
        self = .words(words)
      } else {
        self = .string(try container.decode(String.self))
      }
    }

    var string: String? { if case .string(let string) = self { string } else { nil } }
    var words: [String]? { if case .words(let words) = self { words } else { nil } }
  }

  static let english = Result { try load() }

  private static func load() throws -> TextRules {
    let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
    let yaml = try String(contentsOfFile: root + "/Rules/en/text.yml", encoding: .utf8)
    let file = try YAMLDecoder().decode(File.self, from: yaml)
    return try TextRules(
      patterns: file.patterns.compactMapValues(\.string),
      lists: file.lists.compactMapValues(\.words),
      marks: file.marks.map {
        QuotationMark(
          mark: $0.mark, faces: .init(rawValue: $0.faces)!, style: .init(rawValue: $0.style)!)
      })
  }
}

extension Document {
  /// A document of `text` with its tokens, sentences and quotations.
  static func segmented(_ text: String) throws -> Document {
    let rules = try TextRulesFixture.english.get()
    var document = Document(Article(id: "test", path: "-", text: Array(text.utf8)))
    let workspace = Workspace()
    Segmenter(rules: rules).run(&document, in: workspace)
    QuotationFinder(rules: rules).run(&document, in: workspace)
    #if DEBUG
      precondition(workspace.matcher.exhausted == 0, "a text pattern reached its limit")
    #endif
    return document
  }

  /// The text of a run of tokens.
  func string(_ tokens: Range<Int>) -> String {
    tokens.isEmpty
      ? "" : String(decoding: article.text[self.tokens.span(tokens).range], as: UTF8.self)
  }
}
