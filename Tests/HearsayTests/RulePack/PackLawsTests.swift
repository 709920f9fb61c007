import Foundation
import Patterns
import Testing

@testable import Hearsay

/// What holds for every rule of the built-in pack, whoever writes it.
@Suite struct PackLawsTests {
  private let pack: RulePack

  init() throws { pack = try BuiltInPack.loaded.get() }

  @Test func idsAreUniqueAndKebabCase() {
    let ids =
      pack.rules.map(\.id) + pack.tokenRepairs.map(\.id) + pack.chunkRepairs.map(\.id)
      + SpanRuleReadings(pack).rules.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.wholeMatch(of: /en(\.[a-z0-9]+(-[a-z0-9]+)*)+/) != nil, "\(id)")
    }
  }

  @Test func everyRuleHasExamplesAndCounterexamples() {
    for rule in pack.rules {
      #expect(!rule.examples.isEmpty, "\(rule.id)")
      #expect(!rule.counterexamples.isEmpty, "\(rule.id)")
      #expect(rule.examples.allSatisfy { !$0.spans.isEmpty }, "\(rule.id)")
      #expect(rule.counterexamples.allSatisfy { $0.spans.isEmpty }, "\(rule.id)")
    }
  }

  @Test func notesAreThereAndTellRulesApart() {
    let notes = pack.rules.map(\.note)
    #expect(notes.allSatisfy { !$0.isEmpty })
    let repeated = Dictionary(grouping: notes) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(repeated.isEmpty, "\(repeated.sorted())")
  }

  @Test func everyRuleReadsItsExamples() throws {
    let failures = try RuleTester(pack: pack).test()
    #expect(failures.isEmpty, "\(failures.map(\.description).joined(separator: "\n"))")
  }

  /// A pattern that backtracks without bound on some sentence would stall a whole run.
  @Test func noPatternRunsAway() {
    let tapes = HostileTapes(pack.classes.symbols.all.symbols, pack.classes.symbols)
    let start = ContinuousClock.now
    for (name, pattern) in patterns {
      let matcher = Matcher()
      for (tape, subject) in tapes.all {
        subject.withUnsafeBufferPointer { bytes in
          for from in stride(from: 0, to: bytes.count, by: tapes.step) {
            _ = matcher.find(pattern, in: bytes, from: from)
          }
        }
        if matcher.exhausted > 0 {
          Issue.record("\(name) runs away over \(tape)")
          break
        }
      }
    }
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  /// The same for patterns over text, over texts made of what they look for.
  @Test func noPatternOverTextRunsAway() {
    let patterns =
      pack.alterations.map { ($0.rule.id, $0.pattern) }
      + pack.figures.rules.map { ($0.rule.id, $0.pattern) }
    let pieces = [
      "1,", "1.", "1 ", "12-", "one ", "hundred and ", "$", "%", "[", "[a ", "(", "…", ". ", "a ",
      "A. ",
      "' ", "é", "million-", "…I …I ", "no ",
    ]
    for (name, pattern) in patterns {
      let matcher = Matcher()
      for piece in pieces {
        for lead in ["", "1", "one ", "[", "…"] {
          let text = Array((lead + String(repeating: piece, count: 2_000)).utf8)
          text.withUnsafeBufferPointer { _ = matcher.find(pattern, in: $0, from: 0) }
        }
        if matcher.exhausted > 0 {
          Issue.record("\(name) runs away over “\(piece)”")
          break
        }
      }
    }
  }

  @Test func everyRuleOverTextHasExamplesAndCounterexamples() {
    for rule in SpanRuleReadings(pack).rules {
      #expect(
        !rule.note.isEmpty && !rule.examples.isEmpty && !rule.counterexamples.isEmpty, "\(rule.id)")
      #expect(rule.examples.allSatisfy { !$0.spans.isEmpty }, "\(rule.id)")
    }
  }

  private var patterns: [(name: String, pattern: Pattern)] {
    let halves = pack.rules.flatMap { rule in
      [("\(rule.id) before", rule.before), ("\(rule.id) after", rule.after)]
    }.compactMap { name, half in half.map { (name, $0.pattern) } }
    let rewrites = (pack.tokenRepairs + pack.chunkRepairs).map { ($0.id, $0.pattern) }
    let chunks = pack.chunkRules.alternations.map { ("chunks", $0.pattern) }
    return halves + rewrites + chunks + [
      ("quotation-only", pack.joins.quotationOnly), ("leads-on", pack.joins.leadsOn),
    ]
  }
}

/// Tapes on which a careless pattern backtracks most: one symbol over and over, two by turns, and noise.
private struct HostileTapes {
  let all: [(name: String, symbols: [UInt8])]
  let step = 7
  private static let length = 300
  private static let pairs = [
    ("noun-phrase", "comma"), ("adverb", "verb-group"), ("nominal", "preposition"),
    ("name-phrase", "conjunction"), ("comma", "cue-verb-group"), ("adjective", "noun"),
    ("quotation", "comma"), ("relative", "noun-phrase"), ("noun", "possessive-mark"),
    ("time-phrase", "preposition"), ("participle-group", "noun-phrase"), ("that", "noun-phrase"),
    ("dash", "noun-phrase"), ("adverb", "adjective"), ("gerund-group", "comma"),
  ]

  init(_ alphabet: [UInt8], _ table: SymbolTable) {
    var all = alphabet.map { symbol in
      (table.names[Int(symbol)], Array(repeating: symbol, count: Self.length))
    }
    for (a, b) in Self.pairs {
      guard let x = table.sets[a]?.symbols.first, let y = table.sets[b]?.symbols.first else {
        continue
      }
      all.append(("\(a), \(b)", (0..<Self.length).map { $0 % 2 == 0 ? x : y }))
    }
    var generator = SeededGenerator(state: 2)
    for number in 0..<40 {
      let few = (0..<Int.random(in: 2...12, using: &generator)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      }
      let noise = (0..<Self.length).map { _ in
        few[Int.random(in: 0..<few.count, using: &generator)]
      }
      all.append(("noise \(number)", noise))
    }
    self.all = all
  }
}

/// SplitMix64, so that every run tries the same noise.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
