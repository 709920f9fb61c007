/// Tells of each scalar of a text whether it lies between quotation marks.
///
/// It works line by line, so that a lost mark does no harm past its paragraph. An opening mark with
/// no closing one runs to the line's end: newspapers set a quotation that goes on in the next
/// paragraph like that. It shares no code with the engine's quotation finder on purpose, because
/// a measure must not err together with what it measures.
struct QuotedMask: Sendable {
  private let scalars: [Unicode.Scalar]
  /// One entry a scalar.
  private(set) var isQuoted: [Bool]

  /// Finds what is quoted in `scalars`.
  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    isQuoted = Array(repeating: false, count: scalars.count)
    for line in scalars.indices.split(whereSeparator: { scalars[$0] == "\n" }) {
      markDoubles(in: line)
      markSingles(in: line)
    }
  }

  /// Whether the span holds a double quotation mark or touches quoted text.
  func touches(_ span: Range<Int>) -> Bool {
    let span = span.clamped(to: scalars.indices)
    return span.contains { isQuoted[$0] || markLength(at: $0, before: span.upperBound) > 0 }
  }

  /// The length of the double mark at `index`: 1, 2 for two apostrophes, or 0 for no mark.
  private func markLength(at index: Int, before end: Int) -> Int {
    switch scalars[index] {
    case "\"", "\u{201C}", "\u{201D}": 1
    case "'" where index + 1 < end && scalars[index + 1] == "'": 2
    default: 0
    }
  }

  private mutating func markDoubles(in line: Range<Int>) {
    var opened: Int?
    var index = line.lowerBound
    while index < line.upperBound {
      let mark = index..<index + markLength(at: index, before: line.upperBound)
      if let start = opened, !mark.isEmpty, !opens(mark, in: line, insideQuotation: true) {
        quote(start..<mark.upperBound)
        opened = nil
      } else if opened == nil, !mark.isEmpty, opens(mark, in: line, insideQuotation: false) {
        opened = index
      }
      index = max(index + 1, mark.upperBound)
    }
    if let opened { quote(opened..<line.upperBound) }
  }

  /// Whether a double mark opens; a straight one shows it only by what stands around it.
  private func opens(_ mark: Range<Int>, in line: Range<Int>, insideQuotation: Bool) -> Bool {
    switch scalars[mark.lowerBound] {
    case "\u{201C}": return true
    case "\u{201D}": return false
    default: break
    }
    guard let after = scalar(mark.upperBound, in: line), !after.isSpace else { return false }
    guard insideQuotation, let before = scalar(mark.lowerBound - 1, in: line) else { return true }
    return before.isSpace || Self.openers.contains(before)
  }

  /// What may stand before an opening mark beside white space: brackets, dashes and single marks.
  private static let openers: Set<Unicode.Scalar> = [
    "(", "[", "-", "\u{2014}", "\u{2013}", "/", "\u{2018}", "'",
  ]

  /// Marks curly single pairs outside double ones; straight ones are too often apostrophes.
  private mutating func markSingles(in line: Range<Int>) {
    var index = line.lowerBound
    while index < line.upperBound {
      guard let end = endOfSingle(at: index, in: line) else {
        index += 1
        continue
      }
      if !isQuoted[index..<end].contains(true) { quote(index..<end) }
      index = end
    }
  }

  /// Where the single quotation that opens at `start` ends; nil when none opens or it stays open.
  private func endOfSingle(at start: Int, in line: Range<Int>) -> Int? {
    guard scalars[start] == "\u{2018}", !isWord(start - 1, in: line) else { return nil }
    for index in start + 1..<line.upperBound {
      switch scalars[index] {
      case "\u{2018}": return nil
      case "\u{2019}" where index == start + 1: return nil
      case "\u{2019}" where !isWord(index + 1, in: line): return index + 1
      // A mark between two letters is an apostrophe.
      case "\u{2019}" where !isWord(index - 1, in: line): return nil
      default: continue
      }
    }
    return nil
  }

  private func scalar(_ index: Int, in line: Range<Int>) -> Unicode.Scalar? {
    line.contains(index) ? scalars[index] : nil
  }

  private func isWord(_ index: Int, in line: Range<Int>) -> Bool {
    scalar(index, in: line)?.isWord ?? false
  }

  private mutating func quote(_ span: Range<Int>) {
    for index in span { isQuoted[index] = true }
  }
}
