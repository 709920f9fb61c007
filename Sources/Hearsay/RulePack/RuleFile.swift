import Foundation
import Yams

/// One YAML file of a rule pack: its tree, and its lines for pointing at faults.
struct RuleFile {
  let name: String
  let root: Node?
  private let lines: [String]

  /// Reads and parses a file; what is wrong with it goes to `faults`.
  init(path: String, faults: inout [Fault]) {
    let data = FileManager.default.contents(atPath: path)
    if data == nil {
      faults.append(Fault(file: path, line: 0, column: 0, message: "cannot be read"))
    }
    self.init(name: path, text: String(decoding: data ?? Data(), as: UTF8.self), faults: &faults)
  }

  init(name: String, text: String, faults: inout [Fault]) {
    self.name = name
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.unicodeScalars.last == "\r" ? String(line.unicodeScalars.dropLast()) : String(line)
    }
    do {
      // The basic resolver leaves every scalar a text; the default one asks regular expressions what each might be.
      root = try Yams.compose(yaml: text, .basic)
    } catch let error as YamlError {
      root = nil
      faults.append(Self.fault(error, name: name, lines: lines))
    } catch {
      root = nil
      faults.append(Fault(file: name, line: 0, column: 0, message: "\(error)"))
    }
  }

  private static func fault(_ error: YamlError, name: String, lines: [String]) -> Fault {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let source = lines.indices.contains(mark.line - 1) ? lines[mark.line - 1] : ""
      return Fault(
        file: name, line: mark.line, column: mark.column, message: problem, source: source)
    default:
      return Fault(file: name, line: 0, column: 0, message: "\(error)")
    }
  }

  /// A fault at a node's first character.
  func fault(_ node: Node, _ message: String) -> Fault {
    fault(line: node.mark?.line ?? 0, column: node.mark?.column ?? 0, message)
  }

  /// A fault at a Unicode scalar of a scalar node's text, as far as YAML's quoting lets it be placed.
  func fault(_ node: Node, offset: Int, _ message: String) -> Fault {
    guard case .scalar(let scalar) = node, let mark = node.mark else { return fault(node, message) }
    let before = scalar.string.unicodeScalars.prefix(offset)
    if scalar.style == .literal || scalar.style == .folded {
      let line = mark.line + 1 + before.count { $0 == "\n" }
      let inLine = before.reversed().prefix { $0 != "\n" }.count
      return fault(line: line, column: indent(line) + inLine + 1, message)
    }
    let quote = scalar.style == .singleQuoted || scalar.style == .doubleQuoted ? 1 : 0
    let doubled = scalar.style == .singleQuoted ? before.count { $0 == "'" } : 0
    return fault(line: mark.line, column: mark.column + quote + doubled + offset, message)
  }

  private func fault(line: Int, column: Int, _ message: String) -> Fault {
    let source = lines.indices.contains(line - 1) ? lines[line - 1] : ""
    let width = source.unicodeScalars.count
    return Fault(
      file: name, line: line, column: min(column, width + 1), message: message, source: source)
  }

  private func indent(_ line: Int) -> Int {
    guard lines.indices.contains(line - 1) else { return 0 }
    return lines[line - 1].unicodeScalars.prefix { $0 == " " }.count
  }
}
