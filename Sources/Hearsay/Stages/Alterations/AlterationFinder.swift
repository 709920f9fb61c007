import Patterns

/// Finds the marks that somebody left in quotations when changing their words: points, brackets, "[sic]".
struct AlterationFinder: Stage {
  let rules: [AlterationRule]

  var reads: Set<Layer> { [.tokens, .quotations, .tokenTape, .records] }
  var gives: Set<Layer> { [.alterations] }

  /// A mark, and the number of the rule that read it.
  struct Reading {
    let rule: Int
    let span: TextSpan
  }

  func run(_ document: inout Document, in workspace: Workspace) {
    guard !document.records.isEmpty else { return }
    let found = readings(document, in: workspace).compactMap { reading in
      rules[reading.rule].change.map {
        Alteration(kind: $0.kind, effect: $0.effect, span: reading.span)
      }
    }
    guard !found.isEmpty else { return }
    for record in document.records.indices {
      let inside = document.records[record].content.flatMap { Self.inside($0, of: found) }
      if !inside.isEmpty { document.records[record].alterations = inside }
    }
  }

  /// All marks inside quotation marks, in text order.
  func readings(_ document: Document, in workspace: Workspace) -> [Reading] {
    var readings: [Reading] = []
    var after = 0
    for (token, quotation) in QuotedMarks(document).all {
      let inner = document.quotations[quotation].inner
      // What stands in a mark that was read is part of it.
      guard Int(document.tokens.starts[token]) >= after,
        let reading = read(token, inner, document, workspace.matcher)
      else { continue }
      readings.append(reading)
      after = Int(reading.span.end)
    }
    return readings
  }

  private static func inside(_ content: TextSpan, of alterations: [Alteration]) -> [Alteration] {
    let first = alterations.partitioningIndex { $0.span.start >= content.start }
    return Array(alterations[first...].prefix { $0.span.end <= content.end })
  }

  /// The first rule that reads a mark at the token, over the quotation's words alone, so that their ends are its ends.
  private func read(
    _ token: Int, _ inner: Range<Int>, _ document: Document, _ matcher: Matcher
  ) -> Reading? {
    guard inner.contains(token) else { return nil }
    let words = document.tokens.span(inner)
    return document.article.text.withBytes(of: words) { bytes in
      let from = Int(document.tokens.starts[token] - words.start)
      for (number, rule) in rules.enumerated() {
        guard matcher.find(rule.pattern, in: bytes, from: from) > 0,
          let start = matcher.start(rule.mark)
        else { continue }
        let span = TextSpan(Int(words.start) + start, Int(words.start) + matcher.end(rule.mark))
        let inside = rule.wordGroup == 0 ? nil : matcher.start(rule.wordGroup)
        let end = inside.map { _ in matcher.end(rule.wordGroup) } ?? 0
        let inner = inside.map { TextSpan(Int(words.start) + $0, Int(words.start) + end) }
        if repeats(rule, span, token, document),
          isOfClasses(rule, inner, token, document, matcher)
        {
          return Reading(rule: number, span: span)
        }
      }
      return nil
    }
  }

  /// Whether the words after a mark have stood shortly before it, where the rule asks for that: speech that falters.
  private func repeats(
    _ rule: AlterationRule, _ mark: TextSpan, _ token: Int, _ document: Document
  ) -> Bool {
    let count = rule.repeats.words
    guard count > 0 else { return true }
    var first = token
    while first < document.tokens.count, document.tokens.starts[first] < mark.end { first += 1 }
    guard first + count <= document.tokens.count else { return false }
    let words = document.words[first..<(first + count)]
    guard words.allSatisfy({ $0 >= 0 }), token >= count else { return false }
    let earliest = max(0, token - rule.repeats.within)
    return (earliest...max(earliest, token - count)).contains {
      document.words[$0..<($0 + count)].elementsEqual(words)
    }
  }

  /// Whether the words of a mark are of the classes that the rule asks for.
  private func isOfClasses(
    _ rule: AlterationRule, _ words: TextSpan?, _ token: Int, _ document: Document,
    _ matcher: Matcher
  ) -> Bool {
    guard let pattern = rule.words else { return true }
    guard let words else { return false }
    var first = token
    while first < document.tokens.count, document.tokens.starts[first] < words.start { first += 1 }
    var end = first
    while end < document.tokens.count, document.tokens.ends[end] <= words.end { end += 1 }
    return document.symbols.withUnsafeBufferPointer { tape in
      matcher.find(pattern, in: UnsafeBufferPointer(rebasing: tape[first..<end]), from: 0) > 0
    }
  }
}
