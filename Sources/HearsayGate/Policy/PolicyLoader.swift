import Foundation
import Hearsay
import Yams

/// Finds and reads policies, with what they extend; everything that is wrong is reported together.
public struct PolicyLoader {
  private static let keys = ["policy", "note", "extends", "roster", "keys", "desks", "lines"]

  private let folders: [String]
  private let terms: PolicyTerms
  private var faults: [Fault] = []
  /// The files that are being read, each extending the next.
  private var open: [String] = []

  /// Makes a loader that finds policies by name in the folders `policies` of the packs of rules, later ones first.
  public init(directories: [String], terms: PolicyTerms) {
    folders = directories.reversed().map { $0 + "/policies" }
    self.terms = terms
  }

  /// Reads the policy of a name, or of a path that ends in `.yml`.
  /// - Throws: `RulePackFaults` with everything that is wrong, each with file, line, column and caret.
  public mutating func load(_ reference: String) throws(RulePackFaults) -> Policy {
    faults = []
    guard let path = path(of: reference, beside: nil) else {
      throw RulePackFaults([
        Fault(file: reference, line: 0, column: 0, message: missing(reference))
      ])
    }
    let policy = read(path)
    if !faults.isEmpty { throw RulePackFaults(faults) }
    return policy
  }

  private func missing(_ reference: String) -> String {
    let known = folders.flatMap { (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? [] }
      .filter { $0.hasSuffix(".yml") }.map { String($0.dropLast(4)) }
    return "there is no policy “\(reference)”\(suggestion(reference, among: known)); "
      + "give a path that ends in .yml, or one of these names: "
      + Set(known).sorted().joined(separator: ", ")
  }

  /// A path stands as it is, or beside the file that names it; a name is looked for in the packs.
  private func path(of reference: String, beside file: String?) -> String? {
    if reference.hasSuffix(".yml") {
      guard let file, !reference.hasPrefix("/") else { return existing(reference) }
      let folder = URL(fileURLWithPath: file).deletingLastPathComponent().relativePath
      return existing(folder + "/" + reference)
    }
    for folder in folders {
      if let path = existing("\(folder)/\(reference).yml"), !isOpen(path) { return path }
    }
    return nil
  }

  /// However it is written: "./own.yml" is "own.yml".
  private func isOpen(_ path: String) -> Bool {
    let place = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    return open.contains { URL(fileURLWithPath: $0).resolvingSymlinksInPath() == place }
  }

  private func existing(_ path: String) -> String? {
    FileManager.default.fileExists(atPath: path) ? path : nil
  }

  private mutating func read(_ path: String) -> Policy {
    open.append(path)
    defer { open.removeLast() }
    let before = faults.count
    let file = RuleFile(path: path, faults: &faults)
    var reader = RuleReader(file)
    let values = reader.values(file.root, known: Self.keys)
    if values["policy"] == nil, faults.count == before {
      reader.report(file.root ?? Node(""), "a policy needs a name: policy: NAME")
    }
    let name = values["policy"].map { reader.string($0) } ?? path
    var lines = PolicyLineReader(policy: name, terms: terms, reader: reader)
    let own = lines.readLines(values["lines"])
    reader = lines.reader
    let roster = PolicyPeople.roster(values["roster"], &reader)
    let desks = readDesks(values["desks"], &reader)
    let note = values["note"].map { reader.string($0) } ?? ""
    var policy = Policy(name: name, note: note, lines: own, roster: roster, desks: desks)
    policy.keys = PolicyPeople.keys(values["keys"], &reader)
    let base = values["extends"].flatMap { extended($0, by: path, &reader) }
    if open.count == 1, !roster.roles.isEmpty {
      PolicyPeople.checkRoles(values["roster"], own + (base?.lines ?? []), &reader)
    }
    faults += reader.faults
    if let base { extend(&policy, with: base, in: file, values["lines"]) }
    return policy
  }

  private mutating func extended(_ node: Node, by path: String, _ reader: inout RuleReader)
    -> Policy?
  {
    let reference = reader.string(node)
    guard let base = self.path(of: reference, beside: path) else {
      reader.report(node, missing(reference))
      return nil
    }
    guard !isOpen(base) else {
      reader.report(node, "this policy would extend itself")
      return nil
    }
    return read(base)
  }

  /// Own lines come first; a line that overrides one of the extended policy stands in its place.
  private mutating func extend(
    _ policy: inout Policy, with base: Policy, in file: RuleFile, _ node: Node?
  ) {
    var inherited = base.lines
    var first: [PolicyLine] = []
    for line in policy.lines {
      guard let replaced = line.override?.line else {
        first.append(line)
        continue
      }
      if let place = inherited.firstIndex(where: { $0.id == replaced }) {
        inherited[place] = line
      } else {
        let near = suggestion(replaced, among: base.lines.map(\.id))
        faults.append(
          Fault(
            file: line.file, line: line.line, column: 0,
            message: "“\(base.name)” has no line “\(replaced)” to override\(near)"))
      }
    }
    policy.lines = first + inherited
    policy.roster.roles.merge(base.roster.roles) { own, _ in own }
    policy.keys.merge(base.keys) { own, _ in own }
    policy.desks += base.desks
    reportRepeatedIDs(policy)
  }

  private mutating func reportRepeatedIDs(_ policy: Policy) {
    var seen: [String: PolicyLine] = [:]
    for line in policy.lines {
      if let first = seen.updateValue(line, forKey: line.id) {
        faults.append(
          Fault(
            file: line.file, line: line.line, column: 0,
            message: "the id “\(line.id)” is taken by \(first.file):\(first.line)"))
      }
    }
  }

  private func readDesks(_ node: Node?, _ reader: inout RuleReader) -> [DeskFolder] {
    reader.mapping(node).flatMap { desk, _, value in
      reader.strings(value).map { DeskFolder(desk: desk, path: PathPattern($0)) }
    }
  }
}

/// The words that a policy may use.
public struct PolicyTerms: Sendable {
  public var findings: [String]
  public var classes: [String]

  /// Makes the terms of a pack.
  public init(_ pack: RulePack) {
    self.init(findings: pack.findings.map(\.id), classes: pack.sourceClassNames)
  }

  public init(findings: [String], classes: [String]) {
    self.findings = findings
    self.classes = classes
  }
}
