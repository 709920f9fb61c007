import Patterns

/// What stands around a mention and tells about it: appositions, services and outlets, names, reasons for anonymity.
extension SourceClassifier {
  /// "Ada Lindqvist, a former intelligence officer, said": what stands between the commas.
  func apposition(after mention: Range<Int>, _ document: Document) -> Range<Int>? {
    let kinds = document.tokens.kinds
    let start = mention.upperBound + 1
    guard start < kinds.count, kinds[start - 1] == .comma,
      let end = kinds[start..<min(start + longestApposition, kinds.count)].firstIndex(where: {
        $0 != .word && $0 != .clitic && $0 != .number
      }), end > start, kinds[end] == .comma
    else { return nil }
    return start..<end
  }

  /// "A former CIA official", "the FBI": a service before the head of the phrase gives its class.
  func addService(
    _ source: inout Resolution, _ mention: Range<Int>, _ document: Document, _ matcher: Matcher
  ) {
    let chunk = document.chunks.chunk(at: mention.lowerBound)
    let end = Int(document.chunks.heads[chunk]) + 1
    guard end > mention.lowerBound,
      let service = document.registered(in: mention.lowerBound..<end), !service.isMedia,
      service.tokens.contains(end - 1) || hasMember(after: service, mention, document, matcher)
    else { return }
    for sourceClass in service.classes {
      source.add(sourceClass, because: "registry: \(outlets.rows[service.row].name)")
    }
    if !source.isPerson, service.tokens.contains(end - 1) { source.outlet = service }
  }

  /// "Ada Lindqvist, the editor of the Gazette": who works for an outlet has its class.
  func addOutlet(
    _ source: inout Resolution, _ words: Range<Int>, _ document: Document, _ matcher: Matcher
  ) {
    guard let outlet = document.outlet(in: words),
      finds(rules.mediaMembers, in: document.tokens.span(words), document, matcher),
      let sourceClass = outlet.classes.first
    else { return }
    let name = outlet.row < 0 ? "its words" : outlets.rows[outlet.row].name
    source.add(sourceClass, because: "works for \(name)")
  }

  /// "The CIA director" belongs to it, a "CIA critic" does not.
  private func hasMember(
    after service: OutletMention, _ mention: Range<Int>, _ document: Document, _ matcher: Matcher
  ) -> Bool {
    guard service.tokens.upperBound < mention.upperBound else { return false }
    let rest = document.tokens.span(service.tokens.upperBound..<mention.upperBound)
    return finds(rules.serviceMembers, in: rest, document, matcher)
  }

  /// "Dana Lee and her aides", "three officials, including Dana Lee".
  func isNamedNearby(
    _ mention: Range<Int>, _ document: Document, _ matcher: Matcher
  ) -> Bool {
    let before = mention.lowerBound - 1
    if before >= 0, document.symbols[before] == conjunction,
      document.symbols[mention.lowerBound] == possessive
    {
      return true
    }
    guard mention.upperBound < document.tokens.count else { return false }
    let end = min(mention.upperBound + longestApposition, document.tokens.count)
    let after = document.tokens.span(mention.upperBound..<end)
    return finds(rules.namedAfter, in: after, document, matcher)
  }

  /// Why the speaker is not named; a reason right behind a source makes it anonymous whatever its words are.
  func findReason(
    _ speaker: inout Resolution, _ attribution: Attribution, _ document: Document,
    _ matcher: Matcher
  ) {
    guard let pattern = rules.anonymityReasons?.pattern, !speaker.isNamed,
      speaker.classes.contains(Self.anonymous) || speaker.isPerson
    else { return }
    let sentence = document.tokens.span(document.sentences[attribution.sentence])
    let found: TextSpan? = document.article.text.withBytes(of: sentence) {
      guard matcher.find(pattern, in: $0, from: 0) > 0 else { return nil }
      let start = Int(sentence.start)
      return TextSpan(start + matcher.whole.lowerBound, start + matcher.whole.upperBound)
    }
    guard let found else { return }
    speaker.anonymity = found
    speaker.add(Self.anonymous, because: "the reason given")
  }
}
