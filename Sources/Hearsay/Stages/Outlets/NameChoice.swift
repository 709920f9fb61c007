/// Decides which of the names that a text spells are the registry's, by what stands near the ambiguous ones.
struct NameChoice {
  let view: TokenText
  let table: OutletTable
  let options: [NameScan.Option]
  /// Whether a name at these tokens only credits work.
  let isCredit: (Range<Int>) -> Bool
  /// The rows with a safe name in the article.
  private var named: Set<Int32> = []
  /// Where a safe name of a row stood last before the place that is being looked at.
  private var lastNamed: [Int32: Int] = [:]

  init(
    view: TokenText, table: OutletTable, options: [NameScan.Option],
    isCredit: @escaping (Range<Int>) -> Bool
  ) {
    self.isCredit = isCredit
    self.view = view
    self.table = table
    self.options = options
  }

  /// The names that count, in text order; they share no token.
  mutating func mentions() -> [OutletMention] {
    var mentions: [OutletMention] = []
    for option in options where alias(option).context < 0 { named.insert(alias(option).row) }
    var first = 0
    var free = 0
    while first < options.count {
      var end = first + 1
      while end < options.count, options[end].place == options[first].place { end += 1 }
      if let chosen = choose(first..<end), chosen.tokens.lowerBound >= free {
        mentions.append(mention(chosen))
        free = chosen.tokens.upperBound
      }
      first = end
    }
    return mentions
  }

  private func alias(_ option: NameScan.Option) -> OutletAliases.Alias {
    table.aliases.aliases[option.alias]
  }

  /// The longest name that counts; among rows that share it the one that the article named last, else the first.
  private mutating func choose(_ place: Range<Int>) -> NameScan.Option? {
    var best: (option: NameScan.Option, named: Int)?
    for option in options[place] {
      if let best, best.option.tokens != option.tokens { break }
      let alias = alias(option)
      guard alias.context >= 0 else {
        lastNamed[alias.row] = option.tokens.lowerBound
        return best?.option ?? option
      }
      guard let named = strength(option, alias) else { continue }
      if best.map({ $0.named < named }) ?? true { best = (option, named) }
    }
    return best?.option
  }

  /// How much speaks for a row that was not named before.
  private enum Strength {
    static let namedAnywhere = -1
    static let countryNamed = -2
    static let cue = -3
  }

  /// Where the row was named before by a name that counts here, or what else lets the name count; nil when nothing does.
  private func strength(_ option: NameScan.Option, _ alias: OutletAliases.Alias) -> Int? {
    let context = table.contexts.all[Int(alias.context)]
    let near = NearWords(view: view, table: table, tokens: option.tokens)
    let isTail = near.isTail && !near.isIntroduced(context, table.rows[Int(alias.row)].country)
    if isTail { return nil }
    if context.signs.contains(.fullName) {
      if let last = lastNamed[alias.row] { return last }
      // "The Times" is short for what was named before; an acronym may come first.
      if alias.article == .none, named.contains(alias.row) { return Strength.namedAnywhere }
    }
    let country = table.rows[Int(alias.row)].country
    guard near.fits(context, country: country) else {
      return context.signs.contains(.credit) && isCredit(option.tokens) ? Strength.cue : nil
    }
    return near.isCountryNamed(country) ? Strength.countryNamed : Strength.cue
  }

  private func mention(_ option: NameScan.Option) -> OutletMention {
    let number = Int(alias(option).row)
    let row = table.rows[number]
    return OutletMention(
      tokens: option.tokens, row: number, classes: row.classes, isMedia: row.isMedium,
      warns: row.warns)
  }
}
