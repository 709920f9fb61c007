/// The names of an article, by their words.
struct NameIndex: Sendable {
  /// In text order.
  private(set) var runs: [NameRun] = []
  /// Full names by surname: of each distinct name its first run, at most `most`.
  private var bySurname: [UInt64: [Int]] = [:]
  /// Persons by the word before their name.
  private var byRole: [UInt64: [Int]] = [:]
  /// Names of several words by their initials.
  private var byInitials: [UInt64: Int] = [:]
  /// The tokens before "(KCNA)" by the acronym.
  private var bracketed: [UInt64: Range<Int>] = [:]
  /// More people of one surname or role than this can't be told apart anyway.
  private static let most = 6

  mutating func add(_ run: NameRun, initials: UInt64) {
    let number = runs.count
    runs.append(run)
    if run.tokens.count > 1 {
      Self.note(number, in: &bySurname[run.last, default: []], runs)
      if !run.startsWithGivenName {
        Self.note(number, in: &bySurname[run.first, default: []], runs)
      }
      if byInitials[initials] == nil { byInitials[initials] = number }
    }
    if run.role != 0, run.isPerson {
      Self.note(number, in: &byRole[run.role, default: []], runs)
    }
  }

  mutating func addBracketed(_ acronym: UInt64, _ name: Range<Int>) {
    if bracketed[acronym] == nil { bracketed[acronym] = name }
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

  /// The distinct persons before whose name this word stands.
  func persons(role: UInt64) -> [NameRun] { (byRole[role] ?? []).map { runs[$0] } }

  /// The name that an acronym stands for, as tokens.
  func expansion(of acronym: UInt64) -> Range<Int>? {
    bracketed[acronym] ?? byInitials[acronym].map { runs[$0].tokens }
  }

  /// Adds the number of a further run, unless its name is there.
  private static func note(_ number: Int, in known: inout [Int], _ runs: [NameRun]) {
    if known.count < most, !known.contains(where: { runs[$0].key == runs[number].key }) {
      known.append(number)
    }
  }

  /// The number of the first run that ends after `token`.
  private func firstRun(from token: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
