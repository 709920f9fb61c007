import Patterns

/// Gives every longer quotation that no attribution holds a record of its own, and the likeliest speaker.
///
/// From five words on nearly every quotation is somebody's words, so that leaving one out would hide it from the desk.
struct UncuedQuotations: Sendable {
  let sources: RuleTable
  let contentRule: Int?
  let extender: ContentExtender
  /// Shorter quotations are as often titles or single words.
  let fewestWords = 5
  /// How many sentences may lie between a quotation and the speaker whose words it goes on with.
  let farthestSpeaker = 2

  /// Adds an attribution for each quotation that none of the document's attributions holds.
  func add(to document: inout Document, in workspace: Workspace) {
    guard let contentRule else { return }
    var found: [Attribution] = []
    var taken = document.attributions.flatMap(\.content).sorted { $0.lowerBound < $1.lowerBound }[
      ...]
    for quotation in document.quotations where isWorthy(quotation, document) {
      while let first = taken.first, first.upperBound <= quotation.tokens.lowerBound {
        taken.removeFirst()
      }
      if let first = taken.first, first.overlaps(quotation.tokens) { continue }
      if let last = found.last, last.content.contains(where: { $0.overlaps(quotation.tokens) }) {
        continue
      }
      if let attribution = attribution(quotation, contentRule, found, document, workspace) {
        found.append(attribution)
      }
    }
    guard !found.isEmpty else { return }
    insert(found, into: &document)
  }

  private func isWorthy(_ quotation: Quotation, _ document: Document) -> Bool {
    guard quotation.depth == 0, isSentence(quotation, document) else { return false }
    var words = 0
    for token in quotation.inner where document.tokens.kinds[token] == .word {
      words += 1
      if words >= fewestWords { return true }
    }
    return false
  }

  /// Whether it ends like a sentence or clause, inside its marks: one that does not is mostly a phrase of the article's.
  private func isSentence(_ quotation: Quotation, _ document: Document) -> Bool {
    guard quotation.isClosed, let last = quotation.inner.last else { return true }
    let kind = document.tokens.kinds[last]
    return kind == .stop || kind == .comma || kind == .ellipsis || kind == .dash
  }

  private func attribution(
    _ quotation: Quotation, _ contentRule: Int, _ found: [Attribution], _ document: Document,
    _ workspace: Workspace
  ) -> Attribution? {
    guard let sentence = document.sentence(at: quotation.tokens.lowerBound),
      let chunk = document.chunk(at: quotation.tokens.lowerBound, in: sentence)
    else { return nil }
    let end = document.endOfQuotation(at: quotation.tokens.lowerBound)
    var result = Attribution(
      sentence: sentence, cue: [], content: [quotation.tokens.lowerBound..<end], lemma: -1,
      contentRule: contentRule, sourceRule: -1)
    if let (range, rule) = source(chunk, sentence, found, document, workspace) {
      result.source = range
      result.sourceRule = rule
    }
    return result
  }

  private func source(
    _ chunk: Int, _ sentence: Int, _ found: [Attribution], _ document: Document,
    _ workspace: Workspace
  ) -> (Range<Int>, Int)? {
    let chunks = document.chunks.sentences[sentence]
    let backwards = [UInt8](document.chunks.symbols[chunks].reversed())
    return document.chunks.symbols.withUnsafeBufferPointer { all in
      backwards.withUnsafeBufferPointer { reversed in
        let reading = SentenceReading(
          sentence, first: chunks.lowerBound, tape: UnsafeBufferPointer(rebasing: all[chunks]),
          reversed: reversed, workspace.matcher)
        for step in sources.all {
          if let range = read(step, chunk, reading, document)
            ?? (step.takesPreviousSpeaker && goesOn(chunk, sentence, document, workspace)
              ? previousSpeaker(sentence, found, document) : nil)
          {
            return (range, step.rule)
          }
        }
        return nil
      }
    }
  }

  /// Whether the sentence may go on with the speaker before it: it is quotation only, or opens with it in mid-paragraph.
  private func goesOn(_ chunk: Int, _ sentence: Int, _ document: Document, _ workspace: Workspace)
    -> Bool
  {
    extender.isQuotationOnly(sentence, document, workspace.matcher)
      || chunk == document.chunks.sentences[sentence].lowerBound
        && !document.startsParagraph(sentence)
  }

  private func read(
    _ step: RuleTable.Step, _ chunk: Int, _ reading: SentenceReading, _ document: Document
  ) -> Range<Int>? {
    var half = step.before < 0 ? nil : reading.before(step.before, chunk, sources)
    if half == nil, step.after >= 0 { half = reading.after(step.after, chunk + 1, sources) }
    guard let half, !half.source.isEmpty else { return nil }
    return document.chunks.tokens(half.source)
  }

  /// The source of the nearest quotation before, when the sentence has no words of its own.
  private func previousSpeaker(_ sentence: Int, _ found: [Attribution], _ document: Document)
    -> Range<Int>?
  {
    let start = document.sentences[sentence].lowerBound
    let earlier = document.attributions.last { ($0.content.first?.lowerBound ?? start) < start }
    let candidates = [earlier, found.last].compactMap { $0 }
    guard let last = candidates.max(by: { $0.sentence < $1.sentence }) else { return nil }
    let isNear = document.sentences[sentence].lowerBound <= endOfNeighbourhood(last, document)
    return isNear ? last.source : nil
  }

  private func endOfNeighbourhood(_ attribution: Attribution, _ document: Document) -> Int {
    let end = attribution.content.last?.upperBound ?? 0
    guard let sentence = document.sentence(at: max(end - 1, 0)) else { return 0 }
    let far = min(
      max(sentence, attribution.sentence) + farthestSpeaker, document.sentences.count - 1)
    return document.sentences[far].lowerBound
  }

  private func insert(_ found: [Attribution], into document: inout Document) {
    let old = document.attributions
    let order = (old + found).enumerated().sorted { a, b in
      let (x, y) = (a.element.anchor, b.element.anchor)
      return x != y ? x < y : a.offset < b.offset
    }
    var place = [Int](repeating: 0, count: order.count)
    for (new, entry) in order.enumerated() { place[entry.offset] = new }
    document.attributions = order.map { entry in
      var attribution = entry.element
      attribution.parent = attribution.parent.map { place[$0] }
      return attribution
    }
  }
}

extension Attribution {
  /// Where it stands in the order of attributions: at its cue, else at its content.
  fileprivate var anchor: Int { cue.first?.lowerBound ?? content.first?.lowerBound ?? 0 }
}

extension Document {
  /// The sentence that holds the token.
  func sentence(at token: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].contains(token) ? low : nil
  }

  /// The chunk of a sentence that holds the token.
  func chunk(at token: Int, in sentence: Int) -> Int? {
    chunks.sentences[sentence].first { chunks.tokens($0).contains(token) }
  }
}
