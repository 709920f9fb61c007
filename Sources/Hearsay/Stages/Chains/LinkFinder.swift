import Patterns

/// Finds links in one sentence, and the attributions that they belong to.
struct LinkFinder {
  /// A link, and what must hold for an attribution to have it.
  struct Found {
    var link: SourceChain.Link
    /// The tokens of the rule's verb, empty without one; an attribution of that cue takes the link alone.
    var verb: Range<Int>
    /// Where the rule's words start.
    var start: Int
    var place: ChainRule.Place
  }

  let rules: ChainRules
  let vocabulary: Vocabulary
  let publisher: Int
  let document: Document
  /// The number of the attribution around each.
  let parents: [Int?]

  /// The links of a sentence, in the order of the rules.
  func links(_ sentence: Int, _ matcher: Matcher) -> [Found] {
    let hasOutlet = document.outlet(in: document.sentences[sentence]) != nil
    var found: [Found] = []
    let present = document.chunks.symbols.withUnsafeBufferPointer { all in
      SymbolSet(tape: UnsafeBufferPointer(rebasing: all[document.chunks.sentences[sentence]]))
    }
    // By number, since a rule in a loop variable is a copy that counts references.
    for number in rules.rules.indices where hasOutlet || rules.rules[number].target != .outlet {
      guard rules.rules[number].needs.admits(present) else { continue }
      find(rules.rules[number], sentence, matcher, &found)
    }
    return found
  }

  /// The attributions that take a link: those whose cue its verb is, else all outside of whose content it stands.
  func takers(of found: Found, among numbers: Range<Int>) -> [Int] {
    let fitting = numbers.filter { fits(found, document.attributions[$0]) }
    let owners = fitting.filter { isCue(found.verb, of: $0) }
    if !owners.isEmpty, found.link.role == .relay { return owners }
    return fitting.filter { !owners.contains($0) && isOutermost($0, among: fitting) }
  }

  /// Whether these tokens are the attribution's cue.
  func isCue(_ verb: Range<Int>, of number: Int) -> Bool {
    document.attributions[number].cue.contains { $0.overlaps(verb) }
  }

  private func fits(_ found: Found, _ attribution: Attribution) -> Bool {
    let link = found.link.tokens
    if found.place == .inSource { return attribution.source?.contains(link.lowerBound) ?? false }
    if attribution.content.contains(where: { $0.overlaps(link) }) { return false }
    if let source = attribution.source, source.overlaps(link) { return false }
    switch found.place {
    case .sentence, .inSource: return true
    case .afterSource: return attribution.source?.upperBound == found.start
    case .afterContent:
      return attribution.content.last.map { found.start >= $0.upperBound - 1 } ?? false
    }
  }

  /// A nested attribution has its outer one's links from there.
  private func isOutermost(_ number: Int, among others: [Int]) -> Bool {
    guard let parent = parents[number] else { return true }
    return !others.contains(parent)
  }

  private func find(
    _ rule: ChainRule, _ sentence: Int, _ matcher: Matcher, _ found: inout [Found]
  ) {
    let chunks = document.chunks.sentences[sentence]
    document.chunks.symbols.withUnsafeBufferPointer { all in
      let tape = UnsafeBufferPointer(rebasing: all[chunks])
      var at = 0
      while at < tape.count, matcher.find(rule.pattern, in: tape, from: at) > 0 {
        let start = matcher.whole.lowerBound
        if let link = read(rule, chunks.lowerBound, matcher) { found.append(link) }
        at = start + 1
      }
    }
  }

  /// The link of the match at hand, when its verb, noun and phrase are what the rule wants.
  private func read(_ rule: ChainRule, _ first: Int, _ matcher: Matcher) -> Found? {
    guard let link = group(rule.link, first, matcher), isTarget(link, of: rule) else { return nil }
    if rule.place == .inSource { return ofSource(rule, document.chunks.tokens(link)) }
    let verb = group(rule.verb, first, matcher)
    if let verb, rule.verbs != 0, traits(verb) & rule.verbs == 0 { return nil }
    if let noun = group(rule.noun, first, matcher), !rule.nouns.contains(head(noun)) { return nil }
    if let how = group(rule.how, first, matcher), !rule.hows.isEmpty,
      !rule.hows.contains(head(how))
    {
      return nil
    }
    let start = document.chunks.tokens(first + matcher.whole.lowerBound).lowerBound
    var found = SourceChain.Link(
      role: rule.role, tokens: document.chunks.tokens(link), rule: rule.id)
    found.namesOutlet = rule.target == .outlet
    return Found(
      link: found,
      verb: verb.map(document.chunks.tokens) ?? 0..<0, start: start, place: rule.place)
  }

  /// "One of the Gazette's sources": the outlet, when one of the rule's nouns follows it in the phrase.
  private func ofSource(_ rule: ChainRule, _ phrase: Range<Int>) -> Found? {
    guard let outlet = document.outlet(in: phrase)?.tokens,
      phrase.contains(where: { $0 >= outlet.upperBound && rule.nouns.contains(document.words[$0]) })
    else { return nil }
    return Found(
      link: SourceChain.Link(role: rule.role, tokens: outlet, rule: rule.id), verb: 0..<0,
      start: outlet.lowerBound, place: rule.place)
  }

  private func group(_ number: Int, _ first: Int, _ matcher: Matcher) -> Range<Int>? {
    guard number > 0, let start = matcher.start(number) else { return nil }
    return (first + start)..<(first + matcher.end(number))
  }

  private func isTarget(_ link: Range<Int>, of rule: ChainRule) -> Bool {
    if let outlet = document.outlet(in: document.chunks.tokens(link)) {
      return publisher < 0 || outlet.row != publisher
    }
    return rule.target == .source && rules.citedNouns.contains(head(link))
  }

  private func traits(_ chunk: Range<Int>) -> UInt32 {
    let word = Int(document.words[Int(document.chunks.heads[chunk.lowerBound])])
    return word < 0 ? 0 : vocabulary.traits(Int(vocabulary.lemmas[word]))
  }

  /// The head of a phrase; -1 for a word that no list has.
  private func head(_ chunk: Range<Int>) -> Int32 {
    document.words[Int(document.chunks.heads[chunk.lowerBound])]
  }
}
