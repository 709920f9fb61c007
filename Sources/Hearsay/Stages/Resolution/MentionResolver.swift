/// Resolves mentions one after the other; pronouns look back at those resolved before.
struct MentionResolver {
  let lexicon: NameLexicon
  let offices: OfficeTable
  let outlets: OutletTable
  let tape: ResolutionTape
  let document: Document
  let text: UnsafeBufferPointer<UInt8>
  let index: NameIndex
  private(set) var resolved: [ResolvedSources] = []
  /// The attribution whose mentions are being resolved.
  private(set) var current = 0
  /// The attributions with a first person inside a quotation.
  private(set) var firstPersons: [Int] = []

  init(
    lexicon: NameLexicon, offices: OfficeTable, outlets: OutletTable, tape: ResolutionTape,
    document: Document, text: UnsafeBufferPointer<UInt8>, index: NameIndex
  ) {
    self.lexicon = lexicon
    self.offices = offices
    self.outlets = outlets
    self.tape = tape
    self.document = document
    self.text = text
    self.index = index
  }

  /// Resolves the next attribution's speaker and links.
  mutating func add(_ number: Int) {
    current = number
    var sources = ResolvedSources()
    sources.speaker = document.attributions[number].source.map { resolution(of: $0) }
    sources.links = document.chains[number].links.map { resolution(of: $0) }
    resolved.append(sources)
    if hasQuotedFirstPerson(number) { firstPersons.append(number) }
  }

  /// A link that a rule read for the outlet in it is that outlet, whatever its head is ("the Gazette's Dana Lee").
  private func resolution(of link: SourceChain.Link) -> Resolution {
    let found = resolution(of: link.tokens)
    guard found.outlet == nil, link.namesOutlet, let outlet = document.outlet(in: link.tokens)
    else { return found }
    return outletResolution(outlet, link.tokens)
  }

  /// Replaces what mentions resolved to, once all others are known.
  mutating func replace(_ number: Int, _ change: (inout ResolvedSources) -> Void) {
    change(&resolved[number])
  }

  /// What the words of a mention resolve to.
  func resolution(of mention: Range<Int>) -> Resolution {
    let first = traits(mention.lowerBound)
    if mention.count == 1 {
      if !first.isDisjoint(with: .pronoun) { return pronoun(mention.lowerBound, first) }
      if first.contains(.relative) { return antecedent(of: mention.lowerBound) }
    }
    if let pair = pair(mention) { return pair }
    let head = self.head(of: mention)
    if let outlet = outlet(at: head) {
      // "RIA state news agency" is RIA.
      let own = outlet.row < 0 ? document.outlet(in: mention) : nil
      return outletResolution(own ?? outlet, mention)
    }
    let run = index.run(at: head) ?? surname(at: head, in: mention)
    if let run, run.tokens.lowerBound >= mention.lowerBound {
      return name(run, in: mention)
    }
    return description(mention, head: head)
  }

  /// The last word of the mention's first phrase, before any "of".
  func head(of mention: Range<Int>) -> Int {
    let chunk = document.chunks.tokens(document.chunks.chunk(at: mention.lowerBound))
    let phrase =
      mention.lowerBound..<max(mention.lowerBound + 1, min(mention.upperBound, chunk.upperBound))
    var end = phrase.dropFirst().first { document.symbols[$0] == tape.of } ?? phrase.upperBound
    while end - 1 > phrase.lowerBound,
      document.tokens.kinds[end - 1] != .word && !isAge(end - 1)
    {
      end -= 1
    }
    return end - 1
  }

  private func isAge(_ token: Int) -> Bool {
    document.tokens.kinds[token] == .number
      && lexicon.age(text, document.tokens.bytes(token)) != nil
  }

  /// A surname that is also a common word and opens its sentence: "Park said".
  private func surname(at head: Int, in mention: Range<Int>) -> NameRun? {
    guard mention.count == 1, text[Int(document.tokens.starts[head])] &- 65 < 26 else { return nil }
    let word = hash(head)
    guard index.fullNames(surname: word).contains(where: \.isPerson) else { return nil }
    var run = NameRun(tokens: mention)
    run.first = word
    run.last = word
    return run
  }

  /// The outlet that the head names, or that stands before it ("the Harbour Gazette newspaper").
  private func outlet(at head: Int) -> OutletMention? {
    if let outlet = document.outlet(in: head..<(head + 1)) { return outlet }
    guard head > 0, let outlet = document.outlet(in: (head - 1)..<head), isOutletNoun(head) else {
      return nil
    }
    return outlet
  }

  /// Whether the word says what outlets are, one or several ("newspaper", "news organizations").
  private func isOutletNoun(_ token: Int) -> Bool {
    let outlets: NameTraits = [.outletNoun, .organisation]
    if !traits(token).isDisjoint(with: outlets) { return true }
    return lexicon.kinds.singulars(text, document.tokens.bytes(token)).contains {
      !lexicon.traits($0).isDisjoint(with: outlets)
    }
  }

  /// An outlet that no row has is what its own words say.
  private func outletResolution(_ outlet: OutletMention, _ mention: Range<Int>) -> Resolution {
    let name = outlet.row < 0 ? words(outlet.tokens) : outlets.rows[outlet.row].name
    var result = Resolution(entity: name, classes: outlet.classes)
    result.classReason = outlet.row < 0 ? "the words “\(name)”" : "registry: \(name)"
    result.isThing = true
    result.isNamed = outlet.row >= 0 || outlet.isByShape
    result.outlet = outlet
    return result
  }

  /// "who" and "which" stand for the phrase before, or for the name that it describes.
  private func antecedent(of token: Int) -> Resolution {
    var chunk = document.chunks.chunk(at: token) - 1
    let start = document.chunks.sentenceStart(of: chunk)
    // A comma and a bracket may stand between, hardly more.
    let nearest = max(start, chunk - 3)
    while chunk >= nearest {
      if tape.nominal.contains(document.chunks.symbols[chunk]) {
        let phrase = document.chunks.tokens(chunk)
        if let name = nameBefore(phrase) { return name }
        let found = resolution(of: phrase)
        return traits(token).contains(.who) ? person(found, chunk, from: start) : found
      }
      chunk -= 1
    }
    return Resolution()
  }

  /// "Ada Lindqvist of the board, a lawyer from Oslo, who said": a comma after a place or thing leads back over
  /// such phrases, but over no verb, to the last person.
  private func person(_ found: Resolution, _ chunk: Int, from start: Int) -> Resolution {
    let end = document.chunks.tokens(chunk).upperBound
    guard !isPersonOrSeveral(found), document.tokens.kinds[end] == .comma, isInPhrase(chunk) else {
      return found
    }
    var earlier = chunk - 1
    while earlier >= max(start, chunk - 8) {
      if tape.nominal.contains(document.chunks.symbols[earlier]) {
        let phrase = document.chunks.tokens(earlier)
        let person = nameBefore(phrase) ?? resolution(of: phrase)
        if isPersonOrSeveral(person) { return person }
      } else if !isInside(earlier) {
        break
      }
      earlier -= 1
    }
    return Resolution(isPerson: true)
  }

  private func isPersonOrSeveral(_ found: Resolution) -> Bool {
    found.isPerson || !found.members.isEmpty || found.head.map(isPlural) ?? false
  }

  /// Whether a preposition, or a comma after another name ("Oslo, Ohio"), stands before the phrase.
  private func isInPhrase(_ chunk: Int) -> Bool { chunk > 0 && isInside(chunk - 1) }

  private func isInside(_ chunk: Int) -> Bool {
    document.chunks.symbols[chunk] == tape.preposition
      || document.tokens.kinds[document.chunks.tokens(chunk).lowerBound] == .comma
  }

  /// "Ada Lindqvist, a former mayor who said": the name before the comma is whom the words describe.
  private func nameBefore(_ phrase: Range<Int>) -> Resolution? {
    let comma = phrase.lowerBound - 1
    guard comma > 0, document.tokens.kinds[comma] == .comma,
      !traits(phrase.lowerBound).isDisjoint(with: [.definite, .indefinite]),
      traits(head(of: phrase)).contains(.person), var run = index.run(at: comma - 1)
    else { return nil }
    // "Lee of Ohio, a lawyer who".
    let before = run.tokens.lowerBound - 1
    if before > 0, document.symbols[before] == tape.of, let bearer = index.run(at: before - 1) {
      run = bearer
    }
    return run.isPerson ? name(run, in: run.tokens) : nil
  }

  func traits(_ token: Int) -> NameTraits { lexicon.traits(token, document, text) }

  func hash(_ token: Int) -> UInt64 { WordHash.of(text, document.tokens.bytes(token)) }

  /// The text of a run of tokens.
  func words(_ tokens: Range<Int>) -> String {
    String(decoding: text[document.tokens.span(tokens).range], as: UTF8.self)
  }
}

/// The classes of the tapes that resolution asks for.
struct ResolutionTape: Sendable {
  let name, noun, title, of, conjunction, modal, subjectPronoun, preposition: UInt8
  /// What opens a clause that is not the main one ("When").
  let openers: SymbolSet
  let nominal, finite: SymbolSet

  init(_ symbols: SymbolTable) {
    name = symbols.symbol("name") ?? 0
    noun = symbols.symbol("noun") ?? 0
    title = symbols.symbol("title") ?? 0
    of = symbols.symbol("of") ?? 0
    conjunction = symbols.symbol("conjunction") ?? 0
    subjectPronoun = symbols.symbol("subject-pronoun") ?? 0
    preposition = symbols.symbol("preposition") ?? 0
    modal = symbols.symbol("modal") ?? 0
    openers = SymbolSet(["subordinator", "wh"].compactMap { symbols.symbol($0) })
    nominal = symbols.sets["nominal"] ?? SymbolSet()
    finite = symbols.sets["finite"] ?? SymbolSet()
  }
}
