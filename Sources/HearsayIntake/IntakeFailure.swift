import Glibc
import Hearsay

/// An input that could not be read: which one, why, and what its owner can do about it.
public struct IntakeFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// Where it was looked for, as the user named it; `-` for standard input.
  public var path: String
  /// The line of the file, counted from 1; nil when the failure is the whole file's.
  public var line: Int?
  /// What is wrong, without the path.
  public var reason: String
  /// What to do about it; nil when there is nothing to say.
  public var advice: String?

  /// Makes a failure.
  public init(path: String, line: Int? = nil, reason: String, advice: String? = nil) {
    self.path = path
    self.line = line
    self.reason = reason
    self.advice = advice
  }

  /// The failure as `path:line: reason; advice`, always on one line.
  public var description: String {
    let place = line.map { "\(path):\($0)" } ?? path
    return Self.onOneLine("\(place): ") + message
  }

  /// The failure as `reason; advice`, always on one line.
  public var message: String {
    Self.onOneLine(reason + (advice.map { "; \($0)" } ?? ""))
  }

  /// The failure as reports have it.
  public var unread: UnreadInput { UnreadInput(path: path, line: line, message: message) }

  /// File names and keys may hold line ends and terminal controls; neither may reach a log as they are.
  private static func onOneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator:
        line.append(contentsOf: scalar.escaped(asASCII: true).unicodeScalars)
      default: line.append(scalar)
      }
    }
    return String(line)
  }
}

extension IntakeFailure {
  /// Words for a refusal of the operating system.
  init(path: String, refusal: ReadRefusal) {
    switch refusal {
    case .tooLarge(let limit):
      self.init(
        path: path, reason: "is larger than \(limit) bytes",
        advice: "split it, or give its articles as JSON Lines")
    case .system(ENOENT): self.init(path: path, reason: "does not exist")
    case .system(EACCES):
      self.init(path: path, reason: "may not be read", advice: "ask its owner for permission")
    case .system(ELOOP):
      self.init(path: path, reason: "is a symbolic link that leads back to itself")
    case .system(let number):
      self.init(path: path, reason: "cannot be read: \(String(cString: strerror(number)))")
    }
  }

  static func empty(_ path: String) -> IntakeFailure {
    IntakeFailure(path: path, reason: "is empty")
  }

  static func invalidUTF8(_ path: String, line: Int? = nil, offset: Int) -> IntakeFailure {
    IntakeFailure(
      path: path, line: line, reason: "is not UTF-8: invalid byte at offset \(offset)",
      advice: "convert it with iconv, for example iconv -f WINDOWS-1252 -t UTF-8")
  }

  static func brokenJSON(
    _ path: String, line: Int, column: Int, message: String, advice: String? = nil
  ) -> IntakeFailure {
    IntakeFailure(
      path: path, line: line, reason: "is broken JSON at column \(column): \(message)",
      advice: advice)
  }
}
