/// One thing that is wrong with a rule file, and where.
public struct Fault: Error, Sendable, Equatable {
  /// The file, as the pack was named.
  public var file: String
  /// Counted from 1; 0 when the file as a whole is meant.
  public var line: Int
  /// In Unicode scalars, counted from 1; 0 when the line as a whole is meant.
  public var column: Int
  /// What is wrong and, where that is not plain, what to do.
  public var message: String
  /// The line's text, without its line end.
  public var source: String

  /// Makes a fault at a place in a file.
  public init(file: String, line: Int, column: Int, message: String, source: String = "") {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.source = source
  }

  /// `file:line:column: message`, the line and a caret under the column.
  public var description: String {
    guard line > 0 else { return "\(file): \(message)" }
    guard column > 0, !source.isEmpty else { return "\(file):\(line): \(message)" }
    let caret = String(repeating: " ", count: column - 1) + "^"
    return "\(file):\(line):\(column): \(message)\n  \(source)\n  \(caret)"
  }
}

/// All that is wrong with a rule pack, reported together.
public struct RulePackFaults: Error, Sendable, CustomStringConvertible {
  /// The faults, in the order in which the files are read.
  public var faults: [Fault]

  /// Makes an error of these faults.
  public init(_ faults: [Fault]) { self.faults = faults }

  /// The faults one after the other, each with its place.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
