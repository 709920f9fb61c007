import Hearsay

/// Finds the decisions whose record is no longer in the article, and what seems to have come in its place.
struct LapsedDecisions {
  /// How much of both records' words must be the same for one to count as the other changed.
  private static let likeness = 0.5

  private(set) var found: [LapsedDecision] = []
  private let words: [Set<String>]

  init(_ result: ArticleRecords, standing: StandingDecisions) {
    let present = Set(
      result.records.map { Fingerprint.of($0, in: result.article) } + [result.findingsID])
    words = result.records.map { Self.words(result.article.words(of: $0.content)) }
    for record in standing.records where !present.contains(record) {
      guard let entry = standing[record].last else { continue }
      found.append(LapsedDecision(entry: entry, successor: successor(of: entry)))
    }
  }

  private func successor(of entry: CaseEntry) -> Int? {
    let old = Self.words(entry.draft.subject.words)
    let likenesses = words.map { new in
      let all = old.union(new).count
      return all == 0 ? 0 : Double(old.intersection(new).count) / Double(all)
    }
    guard let best = likenesses.max(), best >= Self.likeness else { return nil }
    return likenesses.firstIndex(of: best)
  }

  private static func words(_ text: String) -> Set<String> {
    Set(
      text.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
        .map { String($0).lowercased() })
  }
}
