/// What is known of one source of a record, as bits.
struct SourceFacts {
  struct Traits: OptionSet {
    let rawValue: UInt8
    static let warns = Traits(rawValue: 1)
    static let resolved = Traits(rawValue: 2)
    static let ambiguous = Traits(rawValue: 4)
    static let explained = Traits(rawValue: 8)
  }

  var role: SourceRoles
  var classes: UInt64
  var traits: Traits = []
  /// Its place in the record's chain; -1 for the speaker.
  var link: Int

  init(_ mention: SourceMention, role: SourceRoles, link: Int, classes: FindingTerms.List) {
    self.role = role
    self.link = link
    self.classes = classes.mask(mention.classes)
    if mention.registry?.warns ?? false { traits.insert(.warns) }
    if mention.entity != nil { traits.insert(.resolved) }
    if mention.candidates.count > 1 { traits.insert(.ambiguous) }
    if mention.anonymity != nil { traits.insert(.explained) }
  }
}

/// What is known of a record itself, as numbers and bits, so that most tests touch nothing else.
struct RecordBits {
  var kind: UInt8
  var hasCue: Bool
  /// Not a number where nothing was measured, so that no comparison holds.
  var confidence: Double
  /// Those in which it has a source.
  var roles: SourceRoles = []
  var relays: Int32 = 0
  var bases: Int32 = 0
  var alterations: Int32
  var figures: Int32
  /// The union of those of its alterations and figures.
  var alterationKinds: UInt8 = 0
  var effects: UInt64 = 0
  var events: UInt64 = 0

  init(_ record: ProvenanceRecord, _ terms: FindingTerms) {
    kind = record.kind.bit
    hasCue = !record.cue.isEmpty
    confidence = record.confidence ?? .nan
    alterations = Int32(truncatingIfNeeded: record.alterations.count)
    figures = Int32(truncatingIfNeeded: record.figures.count)
    for alteration in record.alterations {
      alterationKinds |= alteration.kind.bit
      effects |= terms.effects.bit(alteration.effect)
    }
    for figure in record.figures {
      if let event = figure.event { events |= terms.events.bit(event) }
    }
    if record.speaker != nil { roles.insert(.speaker) }
    for number in record.chain.indices {
      let role = SourceRoles(record.chain[number].role)
      roles.insert(role)
      if role == .relay { relays += 1 }
      if role == .basis { bases += 1 }
    }
  }
}

extension SourceRoles {
  /// The role of a link.
  fileprivate init(_ role: LinkRole) {
    switch role {
    case .relay: self = .relay
    case .basis: self = .basis
    case .publisher: self = .publisher
    }
  }
}

/// The facts of all records of an article: their sources one after the other, and where each record's begin.
struct RecordFacts {
  private(set) var bits: [RecordBits] = []
  private(set) var sources: [SourceFacts] = []
  private var starts: [Int] = [0]
  /// Whether a source of the article has its anonymity explained.
  private(set) var explainsAnonymity = false

  init(_ records: [ProvenanceRecord], _ terms: FindingTerms) {
    bits.reserveCapacity(records.count)
    starts.reserveCapacity(records.count + 1)
    records.withUnsafeBufferPointer { records in
      for number in records.indices {
        bits.append(RecordBits(records[number], terms))
        addSources(of: records[number], terms.classes)
        starts.append(sources.count)
      }
    }
  }

  private mutating func addSources(of record: ProvenanceRecord, _ classes: FindingTerms.List) {
    if let speaker = record.speaker {
      add(SourceFacts(speaker, role: .speaker, link: -1, classes: classes))
    }
    record.chain.withUnsafeBufferPointer { chain in
      for number in chain.indices {
        add(
          SourceFacts(
            chain[number].mention, role: SourceRoles(chain[number].role), link: number,
            classes: classes))
      }
    }
  }

  /// The places of a record's sources.
  func sources(of record: Int) -> Range<Int> { starts[record]..<starts[record + 1] }

  private mutating func add(_ facts: SourceFacts) {
    sources.append(facts)
    if facts.traits.contains(.explained) { explainsAnonymity = true }
  }
}
