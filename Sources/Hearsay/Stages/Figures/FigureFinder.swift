import Patterns

/// Finds the numbers that contents state: how many, of what, and what happened to them.
struct FigureFinder: Stage {
  let rules: FigureRules

  var reads: Set<Layer> { [.tokens, .sentences, .tokenTape, .records] }
  var gives: Set<Layer> { [.figures] }

  func run(_ document: inout Document, in workspace: Workspace) {
    for record in document.records.indices {
      var figures: [Figure] = []
      for content in document.records[record].content {
        figures += readings(content, document, in: workspace).compactMap(\.figure)
      }
      if !figures.isEmpty { document.records[record].figures = figures }
    }
  }

  /// A number, and the rule that read it.
  struct Reading {
    let rule: Int
    /// Where the number stands.
    let span: TextSpan
    /// nil for a number that states no figure.
    let figure: Figure?
    /// The event that gave the figure's, by its place in the rules.
    let event: Int?
    let unit, qualifier: TextSpan?
  }

  /// The numbers of a content, in text order.
  func readings(
    _ content: TextSpan, _ document: Document, in workspace: Workspace
  ) -> [Reading] {
    var readings: [Reading] = []
    var token = document.tokens.starts.partitioningIndex { $0 >= content.start }
    while token < document.tokens.count, document.tokens.ends[token] <= content.end {
      guard mayStart(token, document) else {
        token += 1
        continue
      }
      let view = FigureView(
        rules: rules, document: document, content: content, matcher: workspace.matcher)
      guard let reading = view.read(token) else {
        token += 1
        continue
      }
      readings.append(reading)
      let end = reading.span.end
      repeat { token += 1 } while token < document.tokens.count
        && document.tokens.starts[token] < end
    }
    return readings
  }

  /// A quick look: digits, a word that stands for a number, or two joined by a hyphen ("twenty-one").
  @inline(__always)
  private func mayStart(_ token: Int, _ document: Document) -> Bool {
    let kind = document.tokens.kinds[token]
    if kind == .number { return true }
    guard kind == .word else { return false }
    let word = document.words[token]
    if word >= 0, rules.starts.contains(word) { return true }
    return document.article.text.withBytes(of: document.tokens.span(token..<(token + 1))) {
      $0.contains(UInt8(ascii: "-"))
    }
  }
}
