import Patterns

/// Reads a number and what stands around it.
struct FigureView {
  let rules: FigureRules
  let document: Document
  var content: TextSpan
  let matcher: Matcher

  /// The groups of a match, as spans of the text.
  private struct Match {
    var whole: TextSpan
    var value, upper, unit, sign, qualifier: TextSpan?
  }

  /// The first rule that reads the number at the token.
  func read(_ token: Int) -> FigureFinder.Reading? {
    for number in rules.rules.indices where admits(rules.rules[number], before: token) {
      guard let match = match(rules.rules[number], token) else { continue }
      if rules.rules[number].passesOver {
        return FigureFinder.Reading(
          rule: number, span: match.whole, figure: nil, event: nil, unit: nil, qualifier: nil)
      }
      if let reading = figure(match, token, rule: number) { return reading }
    }
    return nil
  }

  private func admits(_ rule: FigureRule, before token: Int) -> Bool {
    if rule.after.isEmpty, rule.afterClasses == nil { return true }
    guard token > 0 else { return false }
    if let classes = rule.afterClasses, !classes.contains(document.symbols[token - 1]) {
      return false
    }
    return rule.after.isEmpty || rule.after.contains(rules.words.number(token - 1, document))
  }

  private func match(_ rule: FigureRule, _ token: Int) -> Match? {
    document.article.text.withBytes(of: TextSpan(0, Int(content.end))) { bytes in
      let from = Int(document.tokens.starts[token])
      guard matcher.find(rule.pattern, in: bytes, from: from) > 0 else { return nil }
      func span(_ group: Int) -> TextSpan? {
        guard group > 0, let start = matcher.start(group) else { return nil }
        return TextSpan(start, matcher.end(group))
      }
      return Match(
        whole: TextSpan(matcher.whole.lowerBound, matcher.whole.upperBound),
        value: span(rule.value), upper: span(rule.upper), unit: span(rule.unit),
        sign: span(rule.sign), qualifier: span(rule.qualifier))
    }
  }

  private func figure(_ match: Match, _ token: Int, rule: Int) -> FigureFinder.Reading? {
    var value = match.value.flatMap(number)
    let upper = match.upper.flatMap(number)
    if let low = value, let high = upper {
      // "30 to 40 million" counts millions both times.
      if low.scale == 1, high.scale > 1 { value?.value = low.value * high.scale }
      guard let first = value?.value, first < high.value else { return nil }
    }
    let after = document.tokens.starts.partitioningIndex { $0 >= match.whole.end }
    let head = match.unit == nil && match.sign == nil ? unitHead(from: after) : nil
    let unit = match.unit ?? head.map { document.tokens.span($0..<($0 + 1)) } ?? match.sign
    let before = qualifier(before: token)
    let qualifier =
      before.map { document.tokens.span($0) } ?? match.qualifier
    let start = before.map { document.tokens.starts[$0.lowerBound] } ?? match.whole.start
    let end = max(match.whole.end, unit?.end ?? 0)
    let last = document.tokens.starts.partitioningIndex { $0 >= end }
    let isLifeless =
      match.unit != nil || match.sign != nil
      || head.map { rules.lifelessUnits.contains(document.symbols[$0]) } ?? false
    let event =
      isLifeless
      ? nil
      : EventReader(rules: rules, document: document)
        .event(of: token..<max(token + 1, last), head: head)
    let span = TextSpan(Int(start), Int(end))
    return FigureFinder.Reading(
      rule: rule, span: span,
      figure: Figure(
        span: span, value: value?.value, upper: upper?.value, unit: unit.map(text),
        qualifier: qualifier.map(text), event: event.map { rules.events[$0].event }),
      event: event, unit: unit, qualifier: qualifier)
  }

  private func number(_ span: TextSpan) -> (value: Double, scale: Double)? {
    document.article.text.withBytes(of: span) { rules.numbers.value($0) }
  }

  private func text(_ span: TextSpan) -> String {
    document.article.text.withBytes(of: span) { String(decoding: $0, as: UTF8.self) }
  }

  /// The head of the words after the number that say what is counted.
  private func unitHead(from token: Int) -> Int? {
    guard let unit = rules.unit, token < document.tokens.count else { return nil }
    let end = document.tokens.starts.partitioningIndex { $0 >= content.end }
    guard token < end else { return nil }
    return document.symbols.withUnsafeBufferPointer { tape in
      guard
        matcher.find(unit.pattern, in: UnsafeBufferPointer(rebasing: tape[..<end]), from: token) > 0
      else { return nil }
      return matcher.start(unit.head)
    }
  }

  /// The tokens of a qualifier that ends right before the number or an article before it.
  private func qualifier(before token: Int) -> Range<Int>? {
    var end = token
    if end > 0, rules.articles.contains(document.words[end - 1]) { end -= 1 }
    guard end > 0, let phrases = rules.qualifiers[document.words[end - 1]] else { return nil }
    for phrase in phrases where phrase.count <= end {
      let range = (end - phrase.count)..<end
      if document.tokens.starts[range.lowerBound] >= content.start,
        document.words[range].elementsEqual(phrase)
      {
        return range
      }
    }
    return nil
  }
}
