/// What a pronoun asks of whom it stands for.
enum Agreement {
  case person(Gender)
  case several
  case thing

  /// What the traits of a pronoun ask; nil for one that stands for nobody in particular.
  init?(_ traits: NameTraits) {
    if traits.contains(.he) {
      self = .person(.male)
    } else if traits.contains(.she) {
      self = .person(.female)
    } else if traits.contains(.they) {
      self = .several
    } else if traits.contains(.it) {
      self = .thing
    } else {
      return nil
    }
  }

  var isPerson: Bool {
    if case .person = self { true } else { false }
  }

  /// How many sentences back the pronoun reaches.
  var reach: Int {
    switch self {
    case .person: 5
    case .several: 3
    case .thing: 1
    }
  }

  /// Whom the pronoun stands for when this is the nearest; nil when it does not fit.
  ///
  /// "They" for a single body ("the board") stands near it.
  func referent(_ speaker: Resolution, isNear: Bool = true) -> Resolution? {
    if isPerson, !speaker.members.isEmpty { return oneOf(speaker.members) }
    guard speaker.entity != nil, fits(speaker, isNear: isNear) else { return nil }
    var result = speaker
    result.reason = "the last one before whom the pronoun fits"
    result.members = []
    return result
  }

  /// The one of several that fits; ambiguous when more do.
  private func oneOf(_ members: [Resolution]) -> Resolution? {
    let fitting = members.filter { $0.entity != nil && fits($0, isNear: true) }
    if fitting.count > 1 { return .ambiguous(fitting) }
    return fitting.first.flatMap { referent($0) }
  }

  private func fits(_ speaker: Resolution, isNear: Bool) -> Bool {
    switch self {
    case .person(let gender):
      (speaker.isPerson || speaker.mayBePerson) && !speaker.isPlural
        && !speaker.gender.isDisjoint(with: gender)
    case .several: speaker.isPlural || isNear && speaker.isThing && !speaker.isPerson
    case .thing: speaker.isThing && !speaker.isPerson && !speaker.isPlural
    }
  }
}
