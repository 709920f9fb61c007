import Hearsay

/// One scalar as a terminal shows it.
package struct Glyph: Sendable, Equatable {
  var scalar: Unicode.Scalar
  var style: Style
}

/// A paragraph for the terminal: harmless scalars with styles, white space folded to single spaces.
package struct StyledText: Sendable {
  package private(set) var glyphs: [Glyph] = []

  package init() {}

  package init(_ string: String, _ style: Style = []) { append(string, style) }

  /// Adds a string in one style.
  package mutating func append(_ string: String, _ style: Style = []) {
    for scalar in string.unicodeScalars { append(scalar, style) }
  }

  /// Adds a run of an article's text, in the style that `style` gives for each byte offset in it.
  package mutating func append(_ span: TextSpan, of text: [UInt8], style: (Int) -> Style) {
    text.withBytes(of: span) { bytes in
      var scalars = UTF8Scalars(bytes)
      var offset = Int(span.start)
      while let scalar = scalars.next() {
        append(scalar, style(offset))
        offset = Int(span.start) + scalars.position
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ style: Style) {
    if scalar.isSpace {
      guard let last = glyphs.last, last.scalar != " " else { return }
      glyphs.append(Glyph(scalar: " ", style: style))
    } else {
      let shown: Unicode.Scalar = scalar.commandsTerminal ? "\u{FFFD}" : scalar
      glyphs.append(Glyph(scalar: shown, style: style))
    }
  }

  /// The text broken into lines of at most `width` columns: at spaces, between wide scalars, and
  /// inside a word only when the word alone is longer than a line.
  func lines(width: Int) -> [ArraySlice<Glyph>] {
    var breaker = LineBreaker(glyphs, width: width)
    return breaker.lines()
  }
}

/// Finds the line ends of one paragraph, each as late as it may come.
private struct LineBreaker {
  private let glyphs: [Glyph]
  private let width: Int
  private var lineStart = 0
  private var columns = 0
  /// The last place to break: where the line would end and where the next would start.
  private var chance: (end: Int, next: Int)?
  private var found: [ArraySlice<Glyph>] = []

  package init(_ glyphs: [Glyph], width: Int) {
    self.glyphs = glyphs
    self.width = max(width, 2)
  }

  mutating func lines() -> [ArraySlice<Glyph>] {
    for index in glyphs.indices { visit(index) }
    let end = glyphs.last?.scalar == " " ? glyphs.count - 1 : glyphs.count
    if lineStart < end { found.append(glyphs[lineStart..<end]) }
    return found
  }

  private mutating func visit(_ index: Int) {
    let scalar = glyphs[index].scalar
    let isSpace = scalar == " "
    if isSpace { chance = (index, index + 1) } else { noteChance(before: index) }
    if !isSpace && columns + scalar.columns > width && scalar.columns > 0 { breakLine(at: index) }
    columns += scalar.columns
  }

  /// Wide scalars have no spaces between them.
  private mutating func noteChance(before index: Int) {
    guard index > lineStart else { return }
    let (before, after) = (glyphs[index - 1].scalar, glyphs[index].scalar)
    guard before.isWide || after.isWide, before != " ", after.columns > 0 else { return }
    if !before.mustNotEndLine && !after.mustNotStartLine { chance = (index, index) }
  }

  private mutating func breakLine(at index: Int) {
    let (end, next) = chance ?? (index, index)
    if lineStart < end { found.append(glyphs[lineStart..<end]) }
    lineStart = next
    columns = glyphs[next..<index].reduce(0) { $0 + $1.scalar.columns }
    chance = nil
  }
}
