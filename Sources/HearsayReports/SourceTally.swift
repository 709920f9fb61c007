import Hearsay

/// Who is cited how often: speakers, relays, and classes of speakers.
public struct SourceTally: Sendable, Equatable {
  /// Records and articles in which one source stands.
  public struct Count: Sendable, Equatable {
    public internal(set) var records = 0
    public internal(set) var articles = 0
    /// What the source is, as its first record says.
    public internal(set) var classes: [String] = []
  }

  /// Speakers by the name they resolve to; “they” and “I” that stand for nobody known are none.
  public private(set) var speakers: [String: Count] = [:]
  /// Relays in the same way.
  public private(set) var relays: [String: Count] = [:]
  /// Classes of speakers.
  public private(set) var classes: [String: Count] = [:]

  /// Makes a tally of nothing.
  public init() {}

  /// Counts the sources of one article's records.
  public init(_ result: ArticleRecords) {
    for record in result.records {
      if let speaker = record.speaker {
        if let name = speaker.entity {
          speakers[name, default: Count(classes: speaker.classes)].records += 1
        }
        for name in speaker.classes { classes[name, default: Count()].records += 1 }
      }
      for link in record.chain where link.role == .relay {
        guard let name = link.mention.entity else { continue }
        relays[name, default: Count(classes: link.mention.classes)].records += 1
      }
    }
    for name in speakers.keys { speakers[name]?.articles = 1 }
    for name in relays.keys { relays[name]?.articles = 1 }
    for name in classes.keys { classes[name]?.articles = 1 }
  }

  /// Adds another article's.
  mutating func add(_ other: SourceTally) {
    speakers.merge(other.speakers, uniquingKeysWith: Self.sum)
    relays.merge(other.relays, uniquingKeysWith: Self.sum)
    classes.merge(other.classes, uniquingKeysWith: Self.sum)
  }

  /// The names with the most records, the most first; equal ones by the bytes of their names.
  public static func most(_ counts: [String: Count], _ length: Int) -> [(
    name: String, count: Count
  )] {
    let sorted = counts.sorted {
      ($1.value.records, $1.value.articles) == ($0.value.records, $0.value.articles)
        ? $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        : ($1.value.records, $1.value.articles) < ($0.value.records, $0.value.articles)
    }
    return sorted.prefix(length).map { ($0.key, $0.value) }
  }

  private static func sum(_ one: Count, _ other: Count) -> Count {
    Count(
      records: one.records + other.records, articles: one.articles + other.articles,
      classes: one.classes)
  }
}
