/// Writes paragraphs with a lead in the margin, beside the first line.
package struct BlockWriter: Sendable {
  package let options: TerminalOptions

  package init(options: TerminalOptions) { self.options = options }

  /// Appends a paragraph whose lines start after `margin` columns; the lead must fit into them.
  package func append(
    lead: String = "", _ style: Style = [], margin: Int, _ text: StyledText,
    to buffer: inout [UInt8]
  ) {
    // A terminal too narrow for the margin gets long lines; cutting words to shreds helps nobody.
    let lines = text.lines(width: max(options.width - margin, 20))
    for (number, line) in lines.enumerated() {
      append(margin: number == 0 ? lead : "", style, of: margin, to: &buffer)
      append(line, to: &buffer)
      buffer.append(0x0A)
    }
  }

  /// Appends a line of the report's own words, spaces kept.
  package func append(
    lead: String, _ style: Style, line: String, to buffer: inout [UInt8]
  ) {
    append(StyledText.verbatim(lead, style)[...], to: &buffer)
    buffer.append(contentsOf: line.utf8)
    buffer.append(0x0A)
  }

  private func append(
    margin lead: String, _ style: Style, of margin: Int, to buffer: inout [UInt8]
  ) {
    append(StyledText.verbatim(lead, style)[...], to: &buffer)
    let padding = max(margin - lead.unicodeScalars.count, 0)
    buffer.append(contentsOf: repeatElement(0x20, count: padding))
  }

  /// Styles end with their line, so that no margin is ever underlined.
  private func append(_ line: ArraySlice<Glyph>, to buffer: inout [UInt8]) {
    var style: Style = []
    for glyph in line {
      change(&style, to: glyph.style, in: &buffer)
      buffer.append(contentsOf: glyph.scalar.utf8)
    }
    change(&style, to: [], in: &buffer)
  }

  private func change(_ style: inout Style, to next: Style, in buffer: inout [UInt8]) {
    guard options.color, style != next else { return }
    buffer.append(contentsOf: next.sequence.utf8)
    style = next
  }
}

extension StyledText {
  /// The report's own words, spaces kept; never text that was read from anywhere.
  fileprivate static func verbatim(_ words: String, _ style: Style) -> [Glyph] {
    words.unicodeScalars.map { Glyph(scalar: $0, style: $0 == " " ? [] : style) }
  }
}
