/// How mentions without a name resolve: "the North Korean leader", "the newspaper", "two officials".
extension MentionResolver {
  /// Someone whom the article or the table of offices ties to these words, else the words themselves.
  func description(_ mention: Range<Int>, head: Int) -> Resolution {
    let isDefinite = traits(mention.lowerBound).contains(.definite)
    let phrase = withoutDeterminer(mention)
    let kind = traits(head)
    if kind.contains(.person), let named = apposition(after: mention) { return named }
    let named = isDefinite ? named(phrase, head: head) : nil
    if let named, named.entity != nil { return named }
    if isDefinite || phrase == mention, let holder = holder(phrase) { return holder }
    if let named { return named }
    if isDefinite, kind.contains(.outletNoun), isPlain(phrase), let outlet = lastOutlet(head) {
      return outlet
    }
    return ownWords(mention, head: head)
  }

  private func ownWords(_ mention: Range<Int>, head: Int) -> Resolution {
    let kind = traits(head)
    var result = Resolution(
      entity: words(mention), gender: kind.gender, isPerson: kind.contains(.person))
    result.head = head
    result.isThing = !kind.isDisjoint(with: [.organisation, .document])
    return result
  }

  /// "The boys' father, Anzor Tsarnaev, said": the name between commas is whom the words describe.
  private func apposition(after mention: Range<Int>) -> Resolution? {
    let comma = mention.upperBound
    guard comma + 1 < document.tokens.count, document.tokens.kinds[comma] == .comma else {
      return nil
    }
    // A title may stand before the name: "a member, Secretary of State Dana Lee,".
    let phrase = document.chunks.tokens(document.chunks.chunk(at: comma + 1))
    guard phrase.lowerBound == comma + 1, let run = index.run(at: phrase.upperBound - 1),
      run.tokens.count > 1, run.tokens.lowerBound == comma + 1 || run.isPerson,
      run.tokens.upperBound < document.tokens.count,
      document.tokens.kinds[run.tokens.upperBound] == .comma
    else { return nil }
    return Resolution(
      entity: words(run.tokens), reason: "the name after it", gender: run.gender, isPerson: true,
      isNamed: true)
  }

  /// The person or body that the article ties to these words ("the agency", "the Texas senator", "the 43-year-old").
  private func named(_ phrase: Range<Int>, head: Int) -> Resolution? {
    guard head == phrase.upperBound - 1 else { return nil }
    let kind = traits(head)
    var fitting = candidates(for: phrase, head: head)
    if kind.contains(.outletNoun), isPlain(phrase) {
      fitting += outletsNamed(before: head).filter { outlet in
        !fitting.contains { $0.resolution.entity == outlet.resolution.entity }
      }
    }
    if fitting.isEmpty || isPlural(head) { return nil }
    // Of most offices an article has one, of lawmakers and generals many.
    let isOffice =
      kind.contains(.title) && kind.isDisjoint(with: [.lawmaker, .military, .police])
    return mostSalient(fitting, phrase, isOffice: isOffice)
  }

  /// Those whom the article says to be what the head says, when the words before it do not contradict.
  private func candidates(for phrase: Range<Int>, head: Int) -> [Referent] {
    let gender = traits(head).gender
    var found: [Referent] = []
    for run in names(head)
    where run.tokens.lowerBound < head && !run.gender.isDisjoint(with: gender) {
      guard isPlain(phrase) || follows(run, phrase) || isNear(phrase.dropLast(), run) else {
        continue
      }
      let referent = Referent(name: run, resolution: referent(run))
      guard referent.resolution.entity != nil else { continue }
      if !found.contains(where: { $0.resolution.entity == referent.resolution.entity }) {
        found.append(referent)
      }
    }
    return found
  }

  private func names(_ head: Int) -> [NameRun] {
    if document.tokens.kinds[head] == .number {
      return lexicon.age(text, document.tokens.bytes(head)).map {
        index.names(role: WordHash.of(text, $0))
      } ?? []
    }
    let words = lexicon.kinds.words(of: hash(head))
    let named = words.flatMap { index.names(role: $0) }
    return traits(head).contains(.organisation) ? named + bodies(words, before: head) : named
  }

  /// The names that end in one of the words, and the acronyms that are one of them.
  private func bodies(_ words: [UInt64], before head: Int) -> [NameRun] {
    let full = words.flatMap { word in
      index.fullNames(surname: word).filter { !$0.isPerson && $0.last == word }
    }
    let short = index.last(before: head).reversed().filter {
      $0.tokens.count == 1 && words.contains($0.last)
        && Acronym.isOne(text, document.tokens.bytes($0.tokens.lowerBound))
    }
    return full + short
  }

  private func referent(_ run: NameRun) -> Resolution {
    // The surname alone after the office ("President Lee") leads to the full name.
    if run.isPerson { return name(run, in: run.tokens) }
    var result = name(run, in: whole(run))
    result.isThing = true
    return result
  }

  /// A body's name with what follows "of".
  private func whole(_ run: NameRun) -> Range<Int> {
    let end = run.tokens.upperBound
    guard end < document.tokens.count, document.symbols[end] == tape.of else { return run.tokens }
    let chunk = document.chunks.tokens(document.chunks.chunk(at: end))
    return run.tokens.lowerBound..<max(end, chunk.upperBound)
  }

  /// Whether nothing stands before the head that could tell this one from others.
  private func isPlain(_ phrase: Range<Int>) -> Bool {
    phrase.dropLast().allSatisfy { traits($0).contains(.idle) }
  }

  /// Whether the words of the phrase stand right before the name.
  func follows(_ run: NameRun, _ phrase: Range<Int>) -> Bool {
    let start = run.tokens.lowerBound - phrase.count
    guard start >= 0 else { return false }
    return zip(phrase, start..<run.tokens.lowerBound).allSatisfy { hash($0) == hash($1) }
  }

  /// Whether the words stand about the name ("the Texas senator": "Sen. Ted Lee of Texas").
  private func isNear(_ words: Range<Int>, _ run: NameRun) -> Bool {
    let phrase = document.chunks.tokens(document.chunks.chunk(at: run.tokens.lowerBound))
    // "Ted Lee (R-Texas)", "Ted Lee, a Texas Republican".
    var end = max(phrase.upperBound, run.tokens.upperBound)
    if end < document.tokens.count, [.comma, .openBracket].contains(document.tokens.kinds[end]) {
      end = min(end + 4, document.sentences[sentence(of: run.tokens.lowerBound)].upperBound)
    }
    let around = min(phrase.lowerBound, run.tokens.lowerBound)..<end
    return words.allSatisfy { word in
      traits(word).contains(.idle) || around.contains { isSame(word, $0) }
    }
  }

  /// The same word, also after a hyphen ("R-Texas").
  private func isSame(_ word: Int, _ other: Int) -> Bool {
    let bytes = document.tokens.bytes(other)
    let start = bytes.lastIndex { text[$0] == UInt8(ascii: "-") }.map { $0 + 1 }
    return hash(word) == hash(other)
      || start.map { hash(word) == WordHash.of(text, $0..<bytes.upperBound) } ?? false
  }

  /// The outlet named last, however far back, when the word is its kind's or says no kind.
  private func lastOutlet(_ head: Int) -> Resolution? {
    let number = document.firstOutlet(endingAfter: head) - 1
    guard number >= 0, document.outlets[number].row >= 0 else { return nil }
    let outlet = referent(document.outlets[number])
    guard isOfKind(outlet, head) || !lexicon.kinds.has(hash(head)) else { return nil }
    var result = outlet.resolution
    result.reason = "the outlet named before"
    return result
  }

  private func holder(_ phrase: Range<Int>) -> Resolution? {
    let key = officeKey(phrase)
    var rows = offices.holders(key, date: document.article.date)
    if rows.count > 1 { rows = rows.filter { isNamed($0.holder) } }
    guard let row = rows.first, rows.count == 1 else { return nil }
    let named = isNamed(row.holder) ? ", and named in the article" : ""
    return Resolution(
      entity: row.holder, reason: "from the table of offices (\(row.country))\(named)",
      isPerson: true, isNamed: true)
  }

  /// The phrase as the table of offices spells it.
  private func officeKey(_ phrase: Range<Int>) -> String {
    let key = words(phrase).lowercased()
    // Few phrases have the apostrophe, and replacing it costs more than all the rest.
    return key.utf8.contains(0xE2) ? key.replacing("’", with: "'") : key
  }

  private func isNamed(_ holder: String) -> Bool {
    holder.split(scalar: " ").contains {
      !index.fullNames(surname: WordHash.of($0)).isEmpty
    }
  }
}
