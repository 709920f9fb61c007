/// Which sources of a record a test asks about.
struct SourceRoles: OptionSet, Sendable {
  let rawValue: UInt8
  static let speaker = SourceRoles(rawValue: 1)
  static let relay = SourceRoles(rawValue: 2)
  static let basis = SourceRoles(rawValue: 4)
  static let publisher = SourceRoles(rawValue: 8)
  static let link: SourceRoles = [.relay, .basis]
  static let any: SourceRoles = [.speaker, .relay, .basis]
}

/// A text that words are looked for in.
enum WordPlace: Sendable, Equatable {
  case content, quoted, cue, sentence, article
}

/// One question about a record; lists, source conditions and the like are numbers into `FindingRules`.
enum RecordTest: Sendable, Equatable {
  /// One of these kinds, a bit each in the order of `QuotationKind`.
  case kind(UInt8)
  /// A source in one of these roles for whom a source condition holds; -1 for any source.
  case source(SourceRoles, condition: Int)
  case cue
  /// How many links in a role.
  case links(SourceRoles, from: Int32, to: Int32)
  /// How many words of the content stand between quotation marks.
  case quotedWords(from: Int32, to: Int32)
  /// At least so many alterations of these kinds and effects; 0 stands for all of them.
  case alteration(kinds: UInt8, effects: UInt64, atLeast: Int32)
  /// At least so many figures of these events; 0 stands for all of them, and for none.
  case figure(events: UInt64, atLeast: Int32)
  case confidence(from: Double, to: Double)
  case words(WordPlace, list: Int)
  /// A source of the article whose anonymity is explained.
  case anonymityExplained
  /// A figure of another record that this one's does not agree with.
  case conflict
  /// A record before this one for which a record condition holds.
  case previous(condition: Int)
  /// Nothing but space, and no line's end, stands between the content of the record before and this one's.
  case adjacent
  /// The record before has the same speaker.
  case sameSpeaker

  /// What asking costs, from a look at a number to a search of the article.
  var cost: Int {
    switch self {
    case .kind, .cue, .links, .conflict, .confidence: 0
    case .source, .alteration, .figure, .anonymityExplained: 1
    case .quotedWords, .adjacent, .sameSpeaker, .previous: 2
    case .words(.cue, _), .words(.sentence, _): 3
    case .words(.content, _), .words(.quoted, _): 4
    case .words(.article, _): 5
    }
  }
}

/// One question about a source.
enum SourceTest: Sendable, Equatable {
  case anyClass(UInt64)
  case allClasses(UInt64)
  /// The registry entry's country is in a list of countries.
  case country(list: Int)
  case warns, resolved, ambiguous, named
  /// The text says why the source is not named.
  case explained
  /// No record before this one has the source.
  case firstUse
  /// The mention or the name has words of a list.
  case words(list: Int)

  var cost: Int {
    switch self {
    case .anyClass, .allClasses, .warns, .resolved, .ambiguous, .explained: 0
    case .country: 1
    case .named: 2
    case .words: 3
    case .firstUse: 4
    }
  }
}

/// One question about an outlet that the text names.
enum OutletTest: Sendable, Equatable {
  case warns
  /// It is named in a credit: of a photograph, in a dateline.
  case credit
  /// It is the article's publisher.
  case own
  /// A record has it as speaker or link.
  case inRecord
  case words(WordPlace, list: Int)

  var cost: Int {
    switch self {
    case .warns, .credit: 0
    case .own, .inRecord: 1
    case .words: 2
    }
  }
}
