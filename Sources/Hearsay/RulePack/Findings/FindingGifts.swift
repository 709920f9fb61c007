/// Which placeholders are sure to have words where a test is true.
struct FindingGifts {
  /// Placeholders that each source condition provides for, by its number.
  var bySourceCondition: [Set<Placeholder>] = []

  /// What every finding on a record, or on an outlet, can say.
  static func always(_ subject: FindingRule.Subject) -> Set<Placeholder> {
    subject == .record ? [.content, .sentence] : [.outlet, .sentence]
  }

  func of(_ test: RecordTest) -> Set<Placeholder> {
    switch test {
    case .kind(let kinds): kinds & Self.indirect == 0 && kinds != 0 ? [.quoted] : []
    case .source(let roles, let condition): source(roles, condition)
    case .cue, .words(.cue, _): [.cue, .words]
    case .links(let roles, let from, _):
      from < 1 ? [] : roles == .relay ? [.relay, .relays] : [.basis]
    case .quotedWords(let from, _): from > 0 ? [.quoted] : []
    case .alteration(_, _, let count): count > 0 ? [.alteration] : []
    case .figure(_, let count): count > 0 ? [.figure, .figures] : []
    case .words(.quoted, _): [.quoted, .words]
    case .words: [.words]
    case .conflict: [.figure, .other, .otherSpeaker, .speaker]
    case .anonymityExplained, .confidence, .previous, .adjacent: []
    case .sameSpeaker: [.speaker]
    }
  }

  private func source(_ roles: SourceRoles, _ condition: Int) -> Set<Placeholder> {
    var gifts: Set<Placeholder> = condition < 0 ? [] : bySourceCondition[condition]
    gifts.insert(.source)
    switch roles {
    case .speaker: gifts.insert(.speaker)
    case .relay: gifts.formUnion([.relay, .relays])
    case .basis: gifts.insert(.basis)
    default: break
    }
    return gifts
  }

  static func of(_ test: SourceTest) -> Set<Placeholder> {
    switch test {
    case .country: [.country]
    case .explained: [.reason]
    default: []
    }
  }

  static func of(_ test: OutletTest) -> Set<Placeholder> {
    if case .words = test { [.words] } else { [] }
  }

  private static let indirect: UInt8 =
    1 << UInt8(QuotationKind.allCases.firstIndex(of: .indirect) ?? 0)
}
