import Patterns

/// A figure of one record that another record's does not agree with.
struct FigureConflict: Equatable {
  var figure: TextSpan
  var otherFigure: TextSpan
  var otherRecord: Int
}

/// Finds figures of one article that different sources give for the same thing.
///
/// Most figures with the same noun are about different things, so everything must agree but the number: what happened,
/// what is counted, whom and where it is about, and the time.
struct FigureConflicts {
  /// How many sentences may lie between the two, and how far the numbers may differ.
  private static let reach = 8
  private static let ratio = 3.0
  /// How many bytes around a figure are its surroundings.
  private static let before = 40
  private static let after = 48
  /// More figures than this are a table, not a report.
  private static let most = 40

  private struct Candidate {
    var record: Int
    var span: TextSpan
    var value: Double
    var upper: Double
    var unit: String?
    var happening: Int
  }

  private let comparison: FigureComparison
  private let places: PlaceNames
  private let document: Document
  private let matcher: Matcher

  init(
    _ comparison: FigureComparison, _ places: PlaceNames, _ document: Document, _ matcher: Matcher
  ) {
    (self.comparison, self.places) = (comparison, places)
    (self.document, self.matcher) = (document, matcher)
  }

  /// One conflict at most for each record; empty when there is none at all.
  var all: [FigureConflict?] {
    let records = document.records
    // Most articles do not state two figures, and cost no more than this.
    guard records.count(where: { !$0.figures.isEmpty }) > 1 else { return [] }
    let candidates = records.indices.flatMap(candidates)
    guard candidates.count > 1, candidates.count <= Self.most else { return [] }
    var found = [FigureConflict?](repeating: nil, count: records.count)
    for (place, one) in candidates.enumerated() {
      for other in candidates[(place + 1)...] where found[one.record] == nil {
        guard found[other.record] == nil, isConflict(one, other) else { continue }
        found[one.record] = FigureConflict(
          figure: one.span, otherFigure: other.span, otherRecord: other.record)
        found[other.record] = FigureConflict(
          figure: other.span, otherFigure: one.span, otherRecord: one.record)
      }
    }
    return found.contains { $0 != nil } ? found : []
  }

  private func candidates(_ number: Int) -> [Candidate] {
    document.records[number].figures.compactMap { figure in
      guard let value = figure.value, value > 0, let happening = happening(figure, number),
        !isBlocked(figure, number)
      else { return nil }
      return Candidate(
        record: number, span: figure.span, value: value, upper: figure.upper ?? value,
        unit: figure.unit?.lowercased(), happening: happening)
    }
  }

  private func isConflict(_ one: Candidate, _ other: Candidate) -> Bool {
    guard one.record != other.record, one.happening == other.happening,
      one.upper < other.value || other.upper < one.value,
      max(one.upper, other.upper) <= Self.ratio * min(one.value, other.value),
      one.unit == nil || other.unit == nil || one.unit == other.unit
    else { return false }
    let (first, second) = (document.records[one.record], document.records[other.record])
    return abs(first.sentence - second.sentence) <= Self.reach && haveOtherSources(first, second)
      && !areNested(first, second) && areAboutTheSame(first, second)
  }

  private func haveOtherSources(_ one: ProvenanceRecord, _ other: ProvenanceRecord) -> Bool {
    guard let speaker = one.speaker, let second = other.speaker else { return false }
    return name(speaker) != name(second)
  }

  private func name(_ mention: SourceMention) -> String {
    mention.entity ?? mention.spans.map(words).joined(separator: " ")
  }

  private func areNested(_ one: ProvenanceRecord, _ other: ProvenanceRecord) -> Bool {
    one.content.contains { span in other.content.contains { $0.overlaps(span) } }
  }

  /// Whether the contents name a place or body in common, and none of them one, or a time, that the other's excludes.
  private func areAboutTheSame(_ one: ProvenanceRecord, _ other: ProvenanceRecord) -> Bool {
    let (names, others) = (subjects(one), subjects(other))
    guard !names.isDisjoint(with: others), names.isSubset(of: others) || others.isSubset(of: names)
    else { return false }
    let (times, otherTimes) = (dates(one), dates(other))
    return times.isSubset(of: otherTimes) || otherTimes.isSubset(of: times)
  }
}

// What figures are about.
extension FigureConflicts {
  /// What happened to those counted: the words nearest to the figure tell, if they fit its event.
  private func happening(_ figure: Figure, _ record: Int) -> Int? {
    let surroundings = surroundings(figure, record, before: Self.before, after: Self.after)
    var best: (distance: Int, number: Int)?
    for (number, happening) in comparison.happenings.enumerated() {
      for span in matches(happening.words, in: surroundings) {
        let distance = Int(max(figure.span.start - span.end, span.start - figure.span.end, 0))
        if distance < best?.distance ?? .max { best = (distance, number) }
      }
    }
    guard let best else { return nil }
    return (figure.event ?? comparison.happenings[best.number].event)
      == comparison.happenings[best.number].event ? best.number : nil
  }

  /// Whether the words around a figure say that it is a part, a rest or a sum of another.
  private func isBlocked(_ figure: Figure, _ record: Int) -> Bool {
    guard let blockers = comparison.blockers else { return false }
    let surroundings = surroundings(figure, record, before: 24, after: 32)
    return !matches(blockers, in: surroundings).isEmpty
  }

  /// The stretch of the content around a figure.
  private func surroundings(
    _ figure: Figure, _ record: Int, before: Int, after: Int
  ) -> TextSpan {
    let content = document.records[record].content.first { $0.contains(figure.span) } ?? figure.span
    let text = document.article.text
    var start = max(Int(content.start), Int(figure.span.start) - before)
    var end = min(Int(content.end), Int(figure.span.end) + after)
    while start < text.count, start < Int(figure.span.start), text[start] & 0xC0 == 0x80 {
      start += 1
    }
    while end < text.count, end > Int(figure.span.end), text[end] & 0xC0 == 0x80 { end -= 1 }
    return TextSpan(start, end)
  }

  private func subjects(_ record: ProvenanceRecord) -> Set<String> {
    guard let names = comparison.names else { return [] }
    var result: Set<String> = []
    for content in record.content {
      for span in matches(names, in: content) {
        let name = words(span)
        let place = places.place(Self.withoutPossessive(name))
        // The first word has a capital or not for its place.
        let isFirst = span.start <= content.start + 4 && place == name
        if isFirst || comparison.dates.map({ !matches($0, in: span).isEmpty }) ?? false { continue }
        result.insert(place)
      }
    }
    return result
  }

  private func dates(_ record: ProvenanceRecord) -> Set<String> {
    guard let dates = comparison.dates else { return [] }
    let spans = record.content.flatMap { matches(dates, in: $0) }
    return Set(spans.map { words($0).lowercased() })
  }

  private static func withoutPossessive(_ name: String) -> String {
    let scalars = Array(name.unicodeScalars)
    guard let mark = scalars.lastIndex(where: { $0 == "'" || $0 == "’" }),
      mark >= scalars.count - 2
    else { return name }
    return String(String.UnicodeScalarView(scalars[..<mark]))
  }

  private func words(_ span: TextSpan) -> String {
    String(decoding: document.article.text[span.range], as: UTF8.self)
  }

  /// Where a pattern matches in a span, at most a hundred times.
  private func matches(_ pattern: Pattern, in span: TextSpan) -> [TextSpan] {
    document.article.text.withUnsafeBufferPointer { text in
      guard span.range.upperBound <= text.count else { return [] }
      let part = UnsafeBufferPointer(rebasing: text[span.range])
      var found: [TextSpan] = []
      var at = 0
      while at < part.count, found.count < 100, matcher.find(pattern, in: part, from: at) > 0 {
        let match = matcher.whole
        if match.isEmpty { break }
        found.append(
          TextSpan(Int(span.start) + match.lowerBound, Int(span.start) + match.upperBound))
        at = match.upperBound
      }
      return found
    }
  }
}
