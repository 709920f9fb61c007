import Patterns

/// Finds outlets, agencies and services in the text: those of the registry by name, others by their kind or shape.
struct OutletFinder: Stage {
  let table: OutletTable
  /// The symbol of a name on the token tape.
  let name: UInt8
  let lexicon: NameLexicon

  var reads: Set<Layer> { [.tokens, .sentences, .tokenTape] }
  var gives: Set<Layer> { [.outlets] }

  func run(_ document: inout Document, in workspace: Workspace) {
    let found = document.article.text.withUnsafeBufferPointer { text in
      mentions(TokenText(document: document, text: text), workspace.matcher)
    }
    document.namedSources = found
    document.outlets = found.filter { $0.isMedia && $0.credit == nil }
  }

  private func mentions(_ view: TokenText, _ matcher: Matcher) -> [OutletMention] {
    var scan = NameScan(view: view, table: table)
    scan.run()
    let credits = CreditFinder(view: view, rules: table.credits, present: scan.present)
    var choice = NameChoice(
      view: view, table: table, options: scan.options,
      isCredit: { credits.credit($0, matcher) != nil })
    var found = choice.mentions()
    addWorded(&found, scan, view, matcher)
    for number in found.indices {
      found[number].credit = credits.credit(found[number].tokens, matcher)
    }
    return found
  }

  /// Adds the names that no row has, where they share no token with one that has.
  private func addWorded(
    _ found: inout [OutletMention], _ scan: NameScan, _ view: TokenText, _ matcher: Matcher
  ) {
    let generic = GenericOutlets(
      view: view, words: table.words.generic, countries: table.countries)
    let shaped = ShapedOutlets(
      view: view, words: table.words.shapes, scan: scan, name: name,
      lexicon: lexicon)
    var worded: [OutletMention] = []
    for anchor in scan.anchors {
      let mention =
        (anchor.what.contains(.medium) ? generic.mention(at: anchor.token) : nil)
        ?? (anchor.what.contains(.tail) ? shaped.paper(at: anchor.token) : nil)
        ?? (anchor.what.contains(.callLetters) ? shaped.station(at: anchor.token, matcher) : nil)
      guard let mention, mention.tokens.lowerBound >= worded.last?.tokens.upperBound ?? 0,
        isFree(mention, &found, view)
      else { continue }
      worded.append(mention)
    }
    if worded.isEmpty { return }
    found = (found + worded).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Whether no row's name is there. A kind right before a name says of the name who controls it ("the state news agency
  /// TASS").
  private func isFree(
    _ mention: OutletMention, _ found: inout [OutletMention], _ view: TokenText
  ) -> Bool {
    let next = found.partitioningIndex { $0.tokens.upperBound > mention.tokens.lowerBound }
    guard next < found.count else { return true }
    if found[next].tokens.overlaps(mention.tokens) { return false }
    let isApposed =
      mention.warns && found[next].isMedia
      && found[next].tokens.lowerBound == mention.tokens.upperBound
      && view.isNextAdjacent(mention.tokens.upperBound - 1)
    if isApposed { found[next].warns = true }
    return !isApposed
  }
}
