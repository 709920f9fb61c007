/// The names of an article, by their words.
struct NameIndex: Sendable {
  private let kinds: NameKinds
  /// In text order.
  private(set) var runs: [NameRun] = []
  /// Full names by surname: of each distinct name its first run, at most `most`.
  private var bySurname: [UInt64: [Int]] = [:]
  /// Names by what the words about them say that they are ("senator", "agency", an age).
  private var byRole: [UInt64: [Int]] = [:]
  /// What titles before a surname alone say, with one of their tokens.
  private var alone: [UInt64: (traits: NameTraits, token: Int32)] = [:]
  /// How often names of one word stand alone, by the last byte of their hash: never less than that of one of them.
  private var aloneCounts = [UInt8](repeating: 0, count: 256)
  /// Names of several words by their initials.
  private var byInitials: [UInt64: Range<Int>] = [:]
  /// The tokens before "(KCNA)" by the acronym.
  private var bracketed: [UInt64: Range<Int>] = [:]
  /// More people of one surname or role than this can't be told apart anyway.
  private let most = 6
  /// How many of the article's first names are searched for a surname alone.
  private let firstNames = 150
  /// How many names before a mention are searched for a given name.
  private let lastNames = 60

  init(kinds: NameKinds = NameKinds()) { self.kinds = kinds }

  mutating func add(_ run: NameRun) {
    let number = runs.count
    runs.append(run)
    if run.tokens.count > 1 {
      addFullName(number)
    } else {
      aloneCounts[Int(run.last & 255)] &+= aloneCounts[Int(run.last & 255)] < 255 ? 1 : 0
      if !run.titles.isEmpty { addTitle(run) }
    }
    if run.role != 0, run.isPerson { add(role: run.role, to: number) }
  }

  /// Notes what words about the last name added say that it is.
  mutating func add(role: UInt64, titles: NameTraits, isPerson: Bool) {
    guard let number = runs.indices.last else { return }
    add(role: role, to: number)
    if isPerson { describe(number, titles) }
  }

  /// Notes an age after the last name added, which only persons have.
  mutating func add(age: UInt64) {
    guard let number = runs.indices.last else { return }
    add(role: age, to: number)
    describe(number, [])
  }

  /// The run that stands for all mentions of a name gathers what is said about it.
  private mutating func describe(_ number: Int, _ titles: NameTraits) {
    runs[number].isPerson = true
    runs[number].titles.formUnion(titles)
    let first = bySurname[runs[number].last]?.first { isSame(runs[$0], runs[number]) }
    if let first, first != number { runs[first].merge(runs[number], mentions: 0) }
  }

  mutating func addBracketed(_ acronym: UInt64, _ name: Range<Int>) {
    if bracketed[acronym] == nil { bracketed[acronym] = name }
  }

  mutating func addInitials(_ initials: UInt64, _ name: Range<Int>) {
    if byInitials[initials] == nil { byInitials[initials] = name }
  }

  /// The run that holds a token.
  func run(at token: Int) -> NameRun? {
    let number = firstRun(from: token)
    return number < runs.count && runs[number].tokens.contains(token) ? runs[number] : nil
  }

  /// The runs in a range of tokens, in text order, at most `limit`.
  func runs(in tokens: Range<Int>, limit: Int) -> ArraySlice<NameRun> {
    let first = firstRun(from: tokens.lowerBound)
    var end = first
    while end < runs.count, end - first < limit, runs[end].tokens.lowerBound < tokens.upperBound {
      end += 1
    }
    return runs[first..<end]
  }

  /// The distinct full names with this surname.
  func fullNames(surname: UInt64) -> [NameRun] { (bySurname[surname] ?? []).map { runs[$0] } }

  /// The distinct persons named early in the article or lately before a token whose names open with this given name.
  func persons(givenName: UInt64, before token: Int) -> [NameRun] {
    var found: [NameRun] = []
    for run in runs.prefix(firstNames) + last(before: token)
    where run.tokens.count > 1 && run.first == givenName {
      let person = canonical(run)
      if person.isPerson, !found.contains(where: { $0.key == person.key }) { found.append(person) }
    }
    return found
  }

  /// The names before a token, the last ones only.
  func last(before token: Int) -> ArraySlice<NameRun> {
    runs[..<firstRun(from: token)].suffix(lastNames)
  }

  /// Whether the surname stood alone more than three times before the name that has it.
  func isOftenAlone(before name: NameRun) -> Bool {
    if !name.mayFollowAlone { return false }
    var count = 0
    for run in runs.prefix(firstNames) {
      if run.tokens.lowerBound >= name.tokens.lowerBound { return false }
      if run.last == name.last, run.tokens.count == 1 { count += 1 }
      if count > 3 { return true }
    }
    return false
  }

  /// The distinct names that have this role.
  func names(role: UInt64) -> [NameRun] { (byRole[role] ?? []).map { runs[$0] } }

  /// The first mention of the same person; the run itself when it is the first.
  func canonical(_ run: NameRun) -> NameRun {
    let number = bySurname[run.last]?.first { isSame(runs[$0], run) }
    return number.map { runs[$0] } ?? run
  }

  /// The one person whose name goes on before these words ("Wasserman Schultz").
  func longer(_ run: NameRun, isSame: (Int, Int) -> Bool) -> NameRun? {
    let longer = fullNames(surname: run.last).filter { other in
      other.isPerson && other.last == run.last && other.tokens.count > run.tokens.count
        && zip(other.tokens.suffix(run.tokens.count), run.tokens).allSatisfy(isSame)
    }
    return longer.count == 1 ? longer[0] : nil
  }

  /// What the titles before a surname alone say, with one of their tokens.
  func titles(surname: UInt64) -> (traits: NameTraits, token: Int32) {
    alone[surname] ?? ([], -1)
  }

  /// The name that an acronym stands for, as tokens; initials alone prove nothing for an acronym of two letters.
  func expansion(of acronym: UInt64, letters: Int) -> Range<Int>? {
    bracketed[acronym] ?? (letters > 2 ? byInitials[acronym] : nil)
  }

  /// The number of the first run that ends after `token`.
  func firstRun(from token: Int) -> Int {
    runs.partitioningIndex { $0.tokens.upperBound > token }
  }

  private mutating func addFullName(_ number: Int) {
    runs[number].mayFollowAlone = aloneCounts[Int(runs[number].last & 255)] > 3
    let run = runs[number]
    let known = bySurname[run.last] ?? []
    if let first = known.first(where: { isSame(runs[$0], run) }) {
      runs[first].merge(run)
    } else if known.count < most {
      bySurname[run.last] = known + [number]
    }
    if !run.startsWithGivenName, let names = adding(number, to: bySurname[run.first]) {
      bySurname[run.first] = names
    }
  }

  private mutating func addTitle(_ run: NameRun) {
    var known = alone[run.last] ?? ([], run.title)
    known.traits.formUnion(run.titles)
    alone[run.last] = known
  }

  private mutating func add(role: UInt64, to number: Int) {
    if let names = adding(number, to: byRole[role]) { byRole[role] = names }
  }

  /// The numbers with that of a further run; nil when its name is there or there are too many.
  private func adding(_ number: Int, to known: [Int]?) -> [Int]? {
    guard let known else { return [number] }
    if known.count >= most || known.contains(where: { isSame(runs[$0], runs[number]) }) {
      return nil
    }
    return known + [number]
  }

  /// Whether two runs are one name, also with and without a middle one or in its short form.
  private func isSame(_ one: NameRun, _ other: NameRun) -> Bool {
    if one.key == other.key { return true }
    guard one.tokens.count > 1, other.tokens.count > 1, one.last == other.last,
      one.hasGeneration == other.hasGeneration, one.isPerson || other.isPerson,
      !one.gender.isDisjoint(with: other.gender)
    else { return false }
    return kinds.areSame(one.first, other.first)
  }
}
