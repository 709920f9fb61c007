import Foundation
import Patterns

/// Tells where a name only credits work.
struct CreditFinder {
  let view: TokenText
  let rules: CreditRules
  /// The words of credit rules that the article has.
  let present: OutletWords.Anchors
  /// How far from the name a paragraph is looked at, in tokens; no credit is longer.
  private static let reach = 60

  /// What a name at these tokens credits, nil when it belongs to the story.
  func credit(_ name: Range<Int>, _ matcher: Matcher) -> OutletMention.Credit? {
    let number = view.paragraph(of: name.lowerBound)
    let paragraph = view.tokens(ofParagraph: number, around: name)
    let first = max(paragraph.lowerBound, name.lowerBound - Self.reach)
    let last = min(paragraph.upperBound, name.upperBound + Self.reach)
    let base = Int(view.tokens.starts[paragraph.lowerBound])
    let end = Int(view.tokens.ends[last - 1])
    let subject = UnsafeBufferPointer(rebasing: view.text[base..<end])
    let start = Int(view.tokens.starts[name.lowerBound]) - base
    let from = Int(view.tokens.starts[first]) - base
    let near = UnsafeBufferPointer(rebasing: subject[from...])
    let isTop = number < rules.top
    for number in rules.rules.indices where isTried(number, near, isTop: isTop) {
      if covers(rules.rules[number].pattern, subject, start, from, matcher) {
        return rules.rules[number].credit
      }
    }
    return isShortLine(name, paragraph) ? .notice : nil
  }

  private func isTried(_ number: Int, _ near: UnsafeBufferPointer<UInt8>, isTop: Bool) -> Bool {
    if !rules.rules[number].words.isEmpty, !present.contains(CreditRules.anchor(number)) {
      return false
    }
    if rules.rules[number].isAtTop, !isTop { return false }
    if rules.rules[number].needs.isEmpty { return true }
    return rules.rules[number].needs.contains { Self.holds(near, $0) }
  }

  /// Whether the letters stand somewhere in the bytes.
  private static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ letters: [UInt8]) -> Bool {
    guard let first = letters.first, var at = bytes.baseAddress else { return false }
    let end = at + bytes.count
    while end - at >= letters.count, let found = memchr(at, Int32(first), end - at) {
      at = UnsafePointer(found.assumingMemoryBound(to: UInt8.self))
      if end - at >= letters.count, memcmp(at, letters, letters.count) == 0 { return true }
      at += 1
    }
    return false
  }

  /// Whether a match of the pattern has the byte `name` inside.
  private func covers(
    _ pattern: Pattern, _ subject: UnsafeBufferPointer<UInt8>, _ name: Int, _ first: Int,
    _ matcher: Matcher
  ) -> Bool {
    var from = first
    while from <= name, matcher.find(pattern, in: subject, from: from) > 0 {
      let match = matcher.whole
      if match.contains(name) { return true }
      if match.lowerBound > name { return false }
      // The next place to begin must not lie inside a character.
      from = max(match.upperBound, from + 1)
      while from < subject.count, subject[from] & 0xC0 == 0x80 { from += 1 }
    }
    return false
  }

  /// Whether the paragraph is hardly more than the name, and no sentence.
  private func isShortLine(_ name: Range<Int>, _ paragraph: Range<Int>) -> Bool {
    if view.tokens.kinds[paragraph.upperBound - 1] == .stop { return false }
    let line = view.bytes(paragraph).count
    return line < rules.shortLine && view.bytes(name).count * 2 >= line
  }
}
