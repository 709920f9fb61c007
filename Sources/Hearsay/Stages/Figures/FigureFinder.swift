import Patterns

/// Finds the numbers that contents state: how many, of what, and what happened to them.
struct FigureFinder: Stage {
  let rules: FigureRules

  var reads: Set<Layer> { [.tokens, .sentences, .tokenTape, .records] }
  var gives: Set<Layer> { [.figures] }

  func run(_ document: inout Document, in workspace: Workspace) {
    // All of them before the first is noted: while it is read, the article is shared, and a change copies all records.
    for (record, figures) in all(document, in: workspace) {
      document.records[record].figures = figures
    }
  }

  /// The records that state figures, and those.
  private func all(_ document: Document, in workspace: Workspace) -> [(Int, [Figure])] {
    var all: [(Int, [Figure])] = []
    // One view for all, since it holds the article.
    var view = FigureView(
      rules: rules, document: document, content: TextSpan(0, 0), matcher: workspace.matcher)
    for record in document.records.indices {
      var figures: [Figure] = []
      for content in document.records[record].content {
        view.content = content
        for reading in readings(view) {
          if let figure = reading.figure { figures.append(figure) }
        }
      }
      if !figures.isEmpty { all.append((record, figures)) }
    }
    return all
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
    readings(
      FigureView(
        rules: rules, document: document, content: content, matcher: workspace.matcher))
  }

  private func readings(_ view: FigureView) -> [Reading] {
    var readings: [Reading] = []
    let (content, tokens) = (view.content, view.document.tokens)
    let first = tokens.starts.partitioningIndex { $0 >= content.start }
    let end = tokens.ends.partitioningIndex { $0 > content.end }
    guard first < end else { return [] }
    let candidates = starts(first..<end, view.document)
    var after = content.start
    for token in candidates where tokens.starts[token] >= after {
      guard let reading = view.read(token) else { continue }
      readings.append(reading)
      after = reading.span.end
    }
    return readings
  }

  /// The tokens that a figure may start with, by a quick look.
  private func starts(_ range: Range<Int>, _ document: Document) -> [Int] {
    document.article.text.withUnsafeBufferPointer { text in
      document.words.withUnsafeBufferPointer { words in
        range.filter { token in
          switch document.tokens.kinds[token] {
          case .number: true
          case .word: mayStart(words[token], text, document.tokens.bytes(token))
          default: false
          }
        }
      }
    }
  }

  /// Whether a word stands for a number, or may be two joined by a hyphen ("twenty-one").
  @inline(__always)
  private func mayStart(_ word: Int32, _ text: UnsafeBufferPointer<UInt8>, _ bytes: Range<Int>)
    -> Bool
  {
    if word >= 0, Int(word) < rules.starts.count, rules.starts[Int(word)] { return true }
    guard bytes.count > Self.shortestPair else { return false }
    return text[bytes].contains(UInt8(ascii: "-"))
  }

  /// Two numbers and their hyphen have more letters than this in any language.
  private static let shortestPair = 4
}
