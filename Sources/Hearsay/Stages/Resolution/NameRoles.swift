/// How the builder reads what the words after a name say about it.
extension NameIndexBuilder {
  /// "Ada Lindqvist, the city engineer, said", "Ada Lindqvist, 43, said", "Department of Justice".
  func addRoles(_ run: NameRun, _ sentence: Range<Int>, _ index: inout NameIndex) {
    let end = run.tokens.upperBound
    if end + 1 < sentence.upperBound, document.tokens.kinds[end] == .comma {
      addApposition(end + 1, run, sentence, &index)
    }
    if run.isPerson || run.tokens.count > 1 {
      addAgeBefore(run, sentence, &index)
    } else if run.tokens.count == 1, end + 1 < sentence.upperBound,
      document.symbols[end] == tape.of, traits(end - 1).contains(.organisation)
    {
      index.add(role: run.last, titles: [], isPerson: false)
    }
  }

  private func addApposition(
    _ start: Int, _ run: NameRun, _ sentence: Range<Int>, _ index: inout NameIndex
  ) {
    if document.tokens.kinds[start] == .number {
      if run.tokens.count > 1, isAge(start, sentence) { index.add(age: hash(start)) }
      return
    }
    // "Lee of Ohio, a lawyer" says nothing about Ohio.
    guard !traits(start).isDisjoint(with: [.definite, .indefinite]),
      run.tokens.lowerBound == sentence.lowerBound
        || document.symbols[run.tokens.lowerBound - 1] != tape.of
    else { return }
    let chunk = document.chunks.tokens(document.chunks.chunk(at: start))
    guard chunk.lowerBound == start, endsApposition(chunk.upperBound, sentence) else { return }
    let head = (chunk.first { document.symbols[$0] == tape.of } ?? chunk.upperBound) - 1
    let role = traits(head)
    let isBody = traits(run.tokens.upperBound - 1).contains(.organisation)
    if role.contains(.person), !isBody {
      let titles = role.contains(.ofClubs) ? [] : role.intersection(.classes)
      index.add(role: hash(head), titles: titles, isPerson: true)
    } else if role.contains(.organisation), !run.isPerson {
      index.add(role: hash(head), titles: [], isPerson: false)
    }
  }

  /// A verb after it would make the phrase a subject ("He backs Lee, the senator said").
  private func endsApposition(_ token: Int, _ sentence: Range<Int>) -> Bool {
    guard token < sentence.upperBound else { return true }
    let kind = document.tokens.kinds[token]
    return kind == .comma || kind == .stop || traits(token).contains(.relative)
      || traits(token).contains(.connector)
  }

  private func isAge(_ token: Int, _ sentence: Range<Int>) -> Bool {
    let word = document.tokens.bytes(token)
    guard word.count == 2, word.allSatisfy({ text[$0] &- 48 < 10 }) else { return false }
    let next = token + 1
    return next == sentence.upperBound || document.tokens.kinds[next] == .comma
      || document.tokens.kinds[next] == .stop
  }

  /// "62-year-old Ada Lindqvist".
  private func addAgeBefore(_ run: NameRun, _ sentence: Range<Int>, _ index: inout NameIndex) {
    let before = run.tokens.lowerBound - 1
    guard before >= sentence.lowerBound, document.tokens.kinds[before] == .number,
      let age = lexicon.age(text, document.tokens.bytes(before))
    else { return }
    index.add(age: WordHash.of(text, age))
  }
}

extension NameLexicon {
  /// The figure of an age ("43" of "43-year-old").
  func age(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Range<Int>? {
    guard let hyphen = word.first(where: { text[$0] == UInt8(ascii: "-") }),
      traits(text, (hyphen + 1)..<word.upperBound).contains(.age)
    else { return nil }
    return word.lowerBound..<hyphen
  }
}
