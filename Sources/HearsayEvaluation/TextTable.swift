import Foundation

/// The columns that every table of an evaluation has.
enum TextTable {
  /// A line of a table: its name, figures, and counts.
  static func line(
    _ name: String, _ cells: [String], _ counts: [String], nameWidth: Int = 28, countWidth: Int = 6
  ) -> String {
    let left = [padded(name, to: nameWidth)] + cells.map { padded($0, to: 19) }
    return (left + counts.map { padded($0, to: -countWidth) }).joined(separator: " ") + "\n"
  }

  /// A share in per cent, with its interval where there is one; nothing for nil.
  static func percentage(_ figure: Figure?) -> String {
    guard let figure else { return "" }
    let value = String(format: "%5.1f", 100 * figure.value)
    guard let interval = figure.interval else { return value }
    let bounds = [100 * interval.lowerBound, 100 * interval.upperBound]
    return value + String(format: " [%4.1f %5.1f]", bounds[0], bounds[1])
  }

  /// Fills up with spaces on the right, or on the left for a negative width.
  private static func padded(_ text: String, to width: Int) -> String {
    let spaces = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? spaces + text : text + spaces
  }
}
