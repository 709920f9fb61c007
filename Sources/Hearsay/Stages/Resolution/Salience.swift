/// Someone or something that a description could stand for.
struct Referent {
  /// Its first mention, or its last one for an outlet.
  let name: NameRun
  var resolution: Resolution
}

/// How one of several that fit a description is chosen: by how lately it was named.
extension MentionResolver {
  /// How many sentences back a description reaches.
  private static let reach = 3
  /// How many names before the description are looked at.
  private static let namesLookedAt = 60
  /// How many words and how many outlets before it; news is sparse, but no text may cost more than its length.
  private static let wordsLookedAt = 200
  private static let outletsLookedAt = 20

  /// The only one that fits and was named lately, or the one named last when the others are far; several stay open.
  func mostSalient(_ fitting: [Referent], _ phrase: Range<Int>, isOffice: Bool) -> Resolution? {
    let head = phrase.upperBound - 1
    let ranked = fitting.filter { !isSuperseded($0, head) }.map {
      (referent: $0, distance: distance($0, before: head))
    }
    .enumerated().sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
    .map(\.element)
    guard let nearest = ranked.first else { return nil }
    if ranked.count == 1 {
      let isKnown = nearest.distance <= Self.reach || isOffice
      return isKnown ? chosen(nearest.referent, phrase) : nil
    }
    if nearest.distance <= 1, ranked[1].distance > nearest.distance + 2 {
      return chosen(nearest.referent, phrase)
    }
    let near = ranked.filter { $0.distance <= Self.reach }
    if near.count == 1 { return chosen(near[0].referent, phrase) }
    if near.isEmpty, !isOffice { return nil }
    return .ambiguous((near.isEmpty ? ranked : near).map(\.referent.resolution))
  }

  private func chosen(_ referent: Referent, _ phrase: Range<Int>) -> Resolution {
    var result = referent.resolution
    let head = phrase.upperBound - 1
    let name = referent.name.tokens
    if follows(referent.name, phrase) {
      let whole = words((name.lowerBound - phrase.count)..<name.upperBound)
      result.reason = "“\(whole)” in the article"
    } else {
      result.reason = "the one “\(words(head..<(head + 1)))” that fits in the article"
    }
    return result
  }

  /// How many sentences ago it was named or spoke; more than the reach when that was long ago.
  private func distance(_ referent: Referent, before head: Int) -> Int {
    let own = sentence(of: head)
    let bound = document.sentences[max(0, own - Self.reach)].lowerBound
    var number = index.firstRun(from: head) - 1
    let last = max(0, number - Self.namesLookedAt)
    var nearest = Self.reach + 1
    if referent.name.tokens.lowerBound >= bound, referent.name.tokens.lowerBound < head {
      nearest = own - sentence(of: referent.name.tokens.lowerBound)
    }
    while number >= last, index.runs[number].tokens.lowerBound >= bound {
      if index.runs[number].tokens.upperBound <= head, isMention(index.runs[number], of: referent) {
        return min(nearest, own - sentence(of: index.runs[number].tokens.lowerBound))
      }
      number -= 1
    }
    return min(nearest, distanceAsSpeaker(referent, own))
  }

  private func distanceAsSpeaker(_ referent: Referent, _ own: Int) -> Int {
    let last = resolved.indices.suffix(8).last {
      resolved[$0].speaker?.entity == referent.resolution.entity
    }
    return last.map { max(0, own - document.attributions[$0].sentence) } ?? Self.reach + 1
  }

  /// Whether another of its kind, one without a name, has been spoken of since ("a trade group").
  private func isSuperseded(_ referent: Referent, _ head: Int) -> Bool {
    let bound = document.sentences[max(0, sentence(of: head) - Self.reach)].lowerBound
    let noun = hash(head)
    for token in stride(from: head - 1, to: max(bound, head - Self.wordsLookedAt), by: -1) {
      if index.run(at: token).map({ isMention($0, of: referent) }) ?? false { return false }
      guard document.tokens.kinds[token] == .word, hash(token) == noun,
        text[Int(document.tokens.starts[token])] &- 65 >= 26
      else { continue }
      if traits(token - 1).contains(.indefinite) { return true }
      return !referent.resolution.isPerson && !traits(token - 1).contains(.definite)
    }
    return false
  }

  private func isMention(_ run: NameRun, of referent: Referent) -> Bool {
    let name = referent.name
    if run.key == name.key { return true }
    if name.isPerson {
      return run.last == name.last && (run.tokens.count == 1 || name.tokens.count == 1)
    }
    let letters = document.tokens.bytes(run.tokens.lowerBound).count
    return run.tokens.count == 1
      && index.expansion(of: run.last, letters: letters)?.overlaps(name.tokens) ?? false
  }

  /// The outlets named before the word within reach, each once, those of the word's kind if there are any.
  func outletsNamed(before head: Int) -> [Referent] {
    let bound = document.sentences[max(0, sentence(of: head) - Self.reach)].lowerBound
    var found: [(referent: Referent, isKind: Bool)] = []
    var number = document.firstOutlet(endingAfter: head) - 1
    let last = max(0, number - Self.outletsLookedAt)
    while number >= last, document.outlets[number].tokens.lowerBound >= bound {
      let outlet = document.outlets[number]
      number -= 1
      guard outlet.row >= 0 else { continue }
      let referent = self.referent(outlet)
      if found.contains(where: { $0.referent.resolution.entity == referent.resolution.entity }) {
        continue
      }
      found.append((referent, isOfKind(referent, head)))
    }
    let ofKind = found.filter(\.isKind)
    return (ofKind.isEmpty ? found : ofKind).map(\.referent)
  }

  /// Whether the outlet's name ends like one of the kind that the word says.
  func isOfKind(_ outlet: Referent, _ head: Int) -> Bool {
    let kinds = lexicon.kinds.words(of: hash(head))
    let last = outlet.resolution.entity?.split(scalar: " ").last.map { WordHash.of($0) }
    return kinds.contains(outlet.name.last) || last.map(kinds.contains) ?? false
  }

  func referent(_ outlet: OutletMention) -> Referent {
    let row = outlets.rows[outlet.row]
    var resolution = Resolution(
      entity: row.name, classes: outlet.classes, classReason: "registry: \(row.name)")
    resolution.isThing = true
    resolution.isNamed = true
    resolution.outlet = outlet
    var run = NameRun(tokens: outlet.tokens)
    run.last = hash(outlet.tokens.upperBound - 1)
    run.key = outlet.tokens.reduce(WordHash.seed) {
      WordHash.of(text, document.tokens.bytes($1), seed: $0)
    }
    return Referent(name: run, resolution: resolution)
  }
}
