/// How mentions without a name resolve: "the North Korean leader", "the newspaper", "two officials".
extension MentionResolver {
  /// Someone whom the article or the table of offices ties to these words, else the words themselves.
  func description(_ mention: Range<Int>, head: Int) -> Resolution {
    let isDefinite = traits(mention.lowerBound).contains(.definite)
    let phrase = withoutDeterminer(mention)
    if isDefinite, let named = named(phrase, head: head) { return named }
    if isDefinite || phrase == mention, let holder = holder(phrase) { return holder }
    if isDefinite, traits(head).contains(.outletNoun), let outlet = lastOutlet(before: head) {
      return outlet
    }
    let kind = traits(head)
    if kind.contains(.person), let named = apposition(after: mention) { return named }
    return Resolution(
      entity: words(mention), gender: kind.gender, isPerson: kind.contains(.person))
  }

  /// "The boys' father, Anzor Tsarnaev, said": the name between commas is whom the words describe.
  private func apposition(after mention: Range<Int>) -> Resolution? {
    let comma = mention.upperBound
    guard comma + 1 < document.tokens.count, document.tokens.kinds[comma] == .comma,
      let run = index.run(at: comma + 1), run.tokens.lowerBound == comma + 1, run.tokens.count > 1,
      run.tokens.upperBound < document.tokens.count,
      document.tokens.kinds[run.tokens.upperBound] == .comma
    else { return nil }
    return Resolution(
      entity: words(run.tokens), why: "the name after it", gender: run.gender, isPerson: true)
  }

  /// The one person before whose name the article has the same words ("Russian president Vladimir Putin").
  private func named(_ phrase: Range<Int>, head: Int) -> Resolution? {
    guard head == phrase.upperBound - 1 else { return nil }
    let persons = index.persons(role: hash(head)).filter { follows($0, phrase) }
    guard let first = persons.first else { return nil }
    // The surname alone after the office ("President Lee") leads to the full name.
    let names = persons.map { name($0, in: $0.tokens) }
    guard names.allSatisfy({ $0.entity == names[0].entity }), let entity = names[0].entity else {
      return ambiguous(persons)
    }
    return Resolution(
      entity: entity, why: "“\(words(phrase)) \(words(first.tokens))” in the article",
      gender: names[0].gender, isPerson: true)
  }

  /// Whether the words of the phrase stand right before the name.
  private func follows(_ run: NameRun, _ phrase: Range<Int>) -> Bool {
    let start = run.tokens.lowerBound - phrase.count
    guard start >= 0 else { return false }
    return zip(phrase, start..<run.tokens.lowerBound).allSatisfy { hash($0) == hash($1) }
  }

  private func holder(_ phrase: Range<Int>) -> Resolution? {
    let key = officeKey(phrase)
    var rows = offices.holders(key, date: document.article.date)
    if rows.count > 1 { rows = rows.filter { isNamed($0.holder) } }
    guard let row = rows.first, rows.count == 1 else { return nil }
    let named = isNamed(row.holder) ? ", and named in the article" : ""
    return Resolution(
      entity: row.holder, why: "from the table of offices (\(row.country))\(named)", isPerson: true)
  }

  /// The phrase as the table of offices spells it.
  private func officeKey(_ phrase: Range<Int>) -> String {
    let key = words(phrase).lowercased()
    // Few phrases have the apostrophe, and replacing it costs more than all the rest.
    return key.utf8.contains(0xE2) ? key.replacing("’", with: "'") : key
  }

  private func isNamed(_ holder: String) -> Bool {
    holder.split(separator: " ").contains { !index.fullNames(surname: WordHash.of($0)).isEmpty }
  }

  private func lastOutlet(before token: Int) -> Resolution? {
    let number = document.firstOutlet(endingAfter: token) - 1
    guard number >= 0, document.outlets[number].row >= 0 else { return nil }
    let last = document.outlets[number]
    let row = outlets.rows[last.row]
    return Resolution(
      entity: row.name, classes: last.classes, why: "the outlet named before; registry: \(row.name)"
    )
  }
}
