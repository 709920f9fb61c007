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
    let tokens = document.tokens
    let first = tokens.starts.partitioningIndex { $0 >= content.start }
    let end = tokens.ends.partitioningIndex { $0 > content.end }
    guard first < end else { return [] }
    let candidates = starts(first..<end, document)
    guard !candidates.isEmpty else { return [] }
    let view = FigureView(
      rules: rules, document: document, content: content, matcher: workspace.matcher)
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
