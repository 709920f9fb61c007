import Hearsay

/// What a terminal report may assume of where it is read.
public struct TerminalOptions: Sendable, Equatable {
  /// Columns a line may take.
  public var width: Int
  /// Whether to mark up with ANSI escape sequences.
  public var color: Bool
  /// The least severe findings to show.
  public var leastSeverity: Severity
  /// Whether only what the whole run came to is written.
  public var isSummary: Bool

  /// Makes options; the defaults suit a file or a pipe.
  public init(
    width: Int = 80, color: Bool = false, leastSeverity: Severity = .note, isSummary: Bool = false
  ) {
    self.width = width
    self.color = color
    self.leastSeverity = leastSeverity
    self.isSummary = isSummary
  }
}

/// How text is set off from the rest, as a terminal can show it.
package struct Style: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let bold = Style(rawValue: 1)
  package static let dim = Style(rawValue: 2)
  package static let underline = Style(rawValue: 4)
  package static let red = Style(rawValue: 8)
  package static let yellow = Style(rawValue: 16)
  package static let cyan = Style(rawValue: 32)

  private static let codes: [(style: Style, code: StaticString)] = [
    (.bold, ";1"), (.dim, ";2"), (.underline, ";4"), (.red, ";31"), (.yellow, ";33"),
    (.cyan, ";36"),
  ]

  /// The escape sequence that leaves every other style and sets this one.
  var sequence: String {
    let codes = Self.codes.filter { contains($0.style) }.map { "\($0.code)" }
    return "\u{1B}[0\(codes.joined())m"
  }
}
