import Patterns

/// Goes over the chunks at one place of an attribution, rule by rule, as far as they are circumstances.
struct CircumstanceWalk {
  let finder: CircumstanceFinder
  let document: Document
  var attribution: Attribution
  /// The chunks of the sentence.
  var chunks: Range<Int>

  /// What was read, and the chunk at which the walk ended.
  struct Result {
    var found: [Circumstance] = []
    var end: Int
  }

  /// Where a match of a rule ends, and the words that it read.
  private struct Step {
    var end: Int
    var tokens: Range<Int>?
  }

  /// Reads `path` from its start as far as rules match; nil when the path is not in the sentence.
  func read(_ place: CircumstanceRule.Place, _ path: Range<Int>, _ matcher: Matcher) -> Result? {
    guard path.lowerBound >= chunks.lowerBound, path.upperBound <= chunks.upperBound else {
      return nil
    }
    var result = Result(end: path.lowerBound)
    let numbers = finder.numbers(place)
    document.chunks.symbols.withUnsafeBufferPointer { all in
      let tape = UnsafeBufferPointer(rebasing: all[chunks])
      for _ in 0..<ReadingLimits.circumstances where result.end < path.upperBound {
        let at = result.end - chunks.lowerBound
        guard let taken = firstStep(numbers, tape, at, path.upperBound, matcher) else { return }
        if let tokens = taken.step.tokens {
          result.found.append(Circumstance(rule: taken.rule, tokens: tokens))
        }
        result.end = taken.step.end
      }
    }
    return result
  }

  private func firstStep(
    _ numbers: [Int], _ tape: UnsafeBufferPointer<UInt8>, _ at: Int, _ limit: Int,
    _ matcher: Matcher
  ) -> (rule: Int, step: Step)? {
    for number in numbers where finder.rules[number].needs.admits(tape, at: at) {
      guard matcher.find(finder.rules[number].pattern, in: tape, from: at) > 0,
        let step = step(number, limit, matcher)
      else { continue }
      return (number, step)
    }
    return nil
  }

  /// The match at hand, when its words are those that the rule wants and belong to nothing else.
  private func step(_ number: Int, _ limit: Int, _ matcher: Matcher) -> Step? {
    let end = chunks.lowerBound + matcher.whole.upperBound
    guard end <= limit, matcher.whole.count > 0, !isTaken(matcher.whole),
      finder.rules[number].checks.allSatisfy({ holds($0, matcher) }),
      hasVerbs(finder.rules[number], matcher)
    else { return nil }
    let words = group(finder.rules[number].words, matcher).map(document.chunks.tokens)
    return Step(end: end, tokens: words)
  }

  /// Whether some of the chunks belong to the content or the source.
  private func isTaken(_ match: Range<Int>) -> Bool {
    let tokens = document.chunks.tokens(
      (chunks.lowerBound + match.lowerBound)..<(chunks.lowerBound + match.upperBound))
    return attribution.content.contains { $0.overlaps(tokens) }
      || attribution.source.map { $0.overlaps(tokens) } ?? false
  }

  private func holds(_ check: CircumstanceRule.Check, _ matcher: Matcher) -> Bool {
    guard let group = group(check.group, matcher), !group.isEmpty else { return true }
    let tokens = document.chunks.tokens(group)
    let head = Int(document.chunks.heads[group.upperBound - 1])
    func isListed(_ token: Int) -> Bool { check.words.contains(document.words[token]) }
    switch check.kind {
    case .headIn: return isListed(head)
    case .headNotIn: return !isListed(head)
    case .firstIn: return isListed(tokens.lowerBound)
    case .firstNotIn: return !isListed(tokens.lowerBound)
    case .noneIn: return !tokens.contains(where: isListed)
    }
  }

  private func hasVerbs(_ rule: CircumstanceRule, _ matcher: Matcher) -> Bool {
    let vocabulary = finder.vocabulary
    if rule.cueVerbs != 0, vocabulary.traits(attribution.lemma) & rule.cueVerbs == 0 {
      return false
    }
    guard rule.verbs != 0, let verb = group(rule.verb, matcher) else { return true }
    let word = Int(document.words[Int(document.chunks.heads[verb.lowerBound])])
    return word >= 0 && vocabulary.traits(Int(vocabulary.lemmas[word])) & rule.verbs != 0
  }

  private func group(_ number: Int, _ matcher: Matcher) -> Range<Int>? {
    guard number > 0, let start = matcher.start(number) else { return nil }
    return (chunks.lowerBound + start)..<(chunks.lowerBound + matcher.end(number))
  }
}
