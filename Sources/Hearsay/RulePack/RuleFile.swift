import Foundation
import Yams

/// One YAML file of a rule pack: its tree, and its text for pointing at faults.
package struct RuleFile {
  package let name: String
  package let root: Node?
  private let text: String

  /// Reads and parses a file; what is wrong with it goes to `faults`.
  package init(path: String, faults: inout [Fault]) {
    let data = FileManager.default.contents(atPath: path)
    if data == nil {
      faults.append(Fault(file: path, line: 0, column: 0, message: "cannot be read"))
    }
    self.init(name: path, text: String(decoding: data ?? Data(), as: UTF8.self), faults: &faults)
  }

  package init(name: String, text: String, faults: inout [Fault]) {
    self.name = name
    self.text = text
    do {
      // The basic resolver leaves every scalar a text; the default one asks regular expressions what each might be.
      root = try Yams.compose(yaml: text, .basic)
    } catch let error as YamlError {
      root = nil
      faults.append(Self.fault(error, name: name, text: text))
    } catch {
      root = nil
      faults.append(Fault(file: name, line: 0, column: 0, message: "\(error)"))
    }
  }

  private static func fault(_ error: YamlError, name: String, text: String) -> Fault {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Fault(
        file: name, line: mark.line, column: mark.column, message: problem,
        source: line(mark.line, of: text))
    case .duplicatedKeysInMapping(let keys, let context):
      return Fault(
        file: name, line: context.mark.line, column: context.mark.column,
        message: "“\(keys.first ?? "")” stands here, and again further down",
        source: line(context.mark.line, of: text))
    default:
      return Fault(file: name, line: 0, column: 0, message: "\(error)")
    }
  }

  /// A fault at a node's first character.
  package func fault(_ node: Node, _ message: String) -> Fault {
    fault(line: node.mark?.line ?? 0, column: node.mark?.column ?? 0, message)
  }

  /// A fault at a Unicode scalar of a scalar node's text, as far as YAML's quoting lets it be placed.
  package func fault(_ node: Node, offset: Int, _ message: String) -> Fault {
    guard case .scalar(let scalar) = node, let mark = node.mark else { return fault(node, message) }
    let before = scalar.string.unicodeScalars.prefix(offset)
    if scalar.style == .literal || scalar.style == .folded {
      let line = mark.line + 1 + before.count { $0 == "\n" }
      let inLine = before.reversed().prefix { $0 != "\n" }.count
      return fault(line: line, column: indent(after: mark.line) + inLine + 1, message)
    }
    let quote = scalar.style == .singleQuoted || scalar.style == .doubleQuoted ? 1 : 0
    let doubled = scalar.style == .singleQuoted ? before.count { $0 == "'" } : 0
    return fault(line: mark.line, column: mark.column + quote + doubled + offset, message)
  }

  private func fault(line number: Int, column: Int, _ message: String) -> Fault {
    let source = Self.line(number, of: text)
    let width = source.unicodeScalars.count
    return Fault(
      file: name, line: number, column: min(column, width + 1), message: message, source: source)
  }

  /// The indent of a block that begins after line `number`, which is that of its first line with words.
  private func indent(after number: Int) -> Int {
    let following = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .dropFirst(number)
    let first = following.first { !$0.allSatisfy(\.properties.isWhitespace) }
    return first?.prefix { $0 == " " }.count ?? 0
  }

  /// A line by its number from 1; lines are told apart only when there is a fault to show.
  private static func line(_ number: Int, of text: String) -> String {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(number - 1) else { return "" }
    let line = lines[number - 1]
    return String(line.last == "\r" ? line.dropLast() : line)
  }
}
