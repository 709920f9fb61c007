import Foundation
import Hearsay
import HearsayGate
import Yams

/// A file `.hearsay.yml` on the disk.
struct ConfigurationFile {
  static let name = ".hearsay.yml"
  /// Far more than a configuration needs; it may lie in a folder that somebody else has filled.
  private static let mostBytes = 8192
  private static let keys = ["policy", "casefile", "rules", "scope", "by"]

  let path: String

  /// Reads what it says; paths in it are relative to its folder.
  /// - Throws: `RulePackFaults` with everything that is wrong, each with file, line, column and caret.
  func read() throws(RulePackFaults) -> Configuration {
    var faults: [Fault] = []
    let text = try text()
    if Self.hasAnchors(text) { throw refusal("anchors (&) are no part of a configuration") }
    let file = RuleFile(name: path, text: text, faults: &faults)
    var reader = RuleReader(file)
    let configuration = read(Self.isBlank(file.root) ? nil : file.root, &reader)
    faults += reader.faults
    if !faults.isEmpty { throw RulePackFaults(faults) }
    return configuration
  }

  /// Of a file whose lines are all comments, the parser makes nothing or an empty text.
  private static func isBlank(_ root: Node?) -> Bool {
    root.map { $0.scalar?.string.isEmpty == true } ?? true
  }

  /// A few lines of aliases of aliases stand for more than any parser can take.
  private static func hasAnchors(_ text: String) -> Bool {
    let bytes = Array("\n\(text)\n".utf8)
    let (blank, separators) = (" \t\r\n".utf8, " \t\r\n[]{},:?-".utf8)
    return bytes.contains(UInt8(ascii: "*"))
      && bytes.indices.contains { place in
        bytes[place] == UInt8(ascii: "&") && separators.contains(bytes[place - 1])
          && !blank.contains(bytes[place + 1])
      }
  }

  private func text() throws(RulePackFaults) -> String {
    // A pipe would never end, and opening one waits for who writes.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw refusal(String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw refusal("is no file")
    }
    guard status.st_size <= Self.mostBytes else {
      throw refusal("is larger than \(Self.mostBytes) bytes, which is no configuration")
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
    let data = try? handle.read(upToCount: Self.mostBytes)
    guard let text = String(data: data ?? Data(), encoding: .utf8) else {
      throw refusal("is not UTF-8")
    }
    return text
  }

  private func refusal(_ message: String) -> RulePackFaults {
    RulePackFaults([Fault(file: path, line: 0, column: 0, message: message)])
  }

  private func read(_ root: Node?, _ reader: inout RuleReader) -> Configuration {
    var configuration = Configuration()
    for (key, _, value) in reader.mapping(root, known: Self.keys) {
      let origin = SettingOrigin.file(path, line: value.mark?.line ?? 0)
      switch key {
      case "policy":
        let policy = name(value, &reader)
        configuration.policy = Setting(
          policy.hasSuffix(".yml") ? besideFile(policy) : policy, origin)
      case "casefile":
        configuration.casefile = Setting(besideFile(name(value, &reader)), origin)
      case "rules": configuration.rules = Setting(folders(value, &reader), origin)
      case "scope": configuration.scope = scope(value, &reader).map { Setting($0, origin) }
      default: configuration.by = editor(value, &reader).map { Setting($0, origin) }
      }
    }
    return configuration
  }

  private func name(_ node: Node, _ reader: inout RuleReader) -> String {
    let name = reader.string(node)
    if node.scalar?.string.isEmpty == true { reader.report(node, "a name or path expected here") }
    return name
  }

  private func folders(_ node: Node, _ reader: inout RuleReader) -> [String] {
    reader.list(node).map { node in
      let path = besideFile(name(node, &reader))
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      if !exists || !isFolder.boolValue {
        reader.report(node, "there is no folder of rules here: \(path)")
      }
      return path
    }
  }

  private func scope(_ node: Node, _ reader: inout RuleReader) -> Scope? {
    let written = reader.string(node)
    let scope = Scope(rawValue: written)
    if scope == nil {
      let known = Scope.allCases.map(\.rawValue)
      reader.report(node, "speech or all expected here\(suggestion(written, among: known))")
    }
    return scope
  }

  private func editor(_ node: Node, _ reader: inout RuleReader) -> String? {
    let editor = EditorName.normalised(reader.string(node))
    if editor == nil, node.scalar != nil {
      reader.report(node, "a name without invisible characters expected here")
    }
    return editor
  }

  /// A path as the file means it, as seen from the current folder.
  private func besideFile(_ path: String) -> String {
    let slash = UInt8(ascii: "/")
    guard path.utf8.first != slash, let end = self.path.utf8.lastIndex(of: slash) else {
      return path
    }
    return self.path[...end] + path
  }
}
