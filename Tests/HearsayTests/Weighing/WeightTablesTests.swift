import Testing

@testable import Hearsay

@Suite struct WeightTablesTests {
  private let tables: WeightTables = {
    var vocabulary = Vocabulary()
    for verb in ["say", "tell"] {
      vocabulary.add(verb.utf8, symbol: UInt8(ascii: "v"), lemma: vocabulary.lemma(verb.utf8))
    }
    return WeightTables(
      ruleIDs: ["en.a", "en.b"], vocabulary: vocabulary, symbols: Alphabets.small)
  }()

  private var weights: Weights {
    var weights = Weights(ruleCount: 2, lemmaCount: 2)
    weights.rules[weights.ruleKey(0, 1)] = Tally(right: 7, total: 9)
    weights.all = Tally(right: 7, total: 9)
    weights.lemmas[1] = Tally(right: 7, total: 9)
    weights.lemmas[weights.lemmaKey(-1, UInt8(ascii: "v"))] = Tally(right: 1, total: 6)
    weights.pairs[weights.pairKey(1, 0)] = Tally(right: 7, total: 9)
    weights.triples[weights.tripleKey(1, 0, 1)] = Tally(right: 7, total: 9)
    weights.factors[Weights.factorKey(.length, 3)] = 1.25
    weights.factors[Weights.factorKey(.source, UInt16(UInt8(ascii: "n")))] = 0.5
    let opening = UInt16(UInt8(ascii: "n")) << 8
    weights.factors[Weights.factorKey(.opening, opening)] = 2
    weights.factors[Weights.factorKey(.after, 1 << 8 | UInt16(UInt8(ascii: "t")))] = 1.5
    weights.factors[Weights.factorKey(.place, 99)] = 0.75
    weights.factors[Weights.factorKey(.head, tables.vocabulary.headValue(1))] = 3
    weights.factors[Weights.factorKey(.head, 0)] = 0.9
    weights.chosen[weights.ruleKey(1, 0)] = Tally(right: 2, total: 3)
    weights.calibration = Calibration([
      .init(weight: 0.25, tally: Tally(right: 1, total: 4)),
      .init(weight: 0.75, tally: Tally(right: 3, total: 4)),
    ])
    return weights
  }

  private func readBack(_ written: [String: String]) throws -> Weights {
    let folder = try RuleFolder(copyingBuiltIn: false)
    for (name, text) in written { try folder.write(text, to: name) }
    return tables.read(directory: folder.path)
  }

  private func entries<Value>(_ table: NumberTable<Value>) -> [Int: Value] {
    Dictionary(uniqueKeysWithValues: table.map { ($0.key, $0.value) })
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let read = try readBack(tables.tables(weights))
    #expect(read.rules == weights.rules)
    #expect(read.lemmas == weights.lemmas)
    #expect(entries(read.pairs) == entries(weights.pairs))
    #expect(entries(read.triples) == entries(weights.triples))
    #expect(entries(read.factors) == entries(weights.factors))
    #expect(read.all == weights.all)
    #expect(read.chosen == weights.chosen)
    #expect(read.calibration == weights.calibration)
    #expect(read.isMeasured)
  }

  @Test func rowsNameWhatTheyCount() {
    let written = tables.tables(weights)
    #expect(written["rules.tsv"]?.hasSuffix("\nen.a\ten.b\t7\t9\n") == true)
    #expect(written["lemmas.tsv"]?.hasSuffix("\n<verb>\t1\t6\ntell\t7\t9\n") == true)
    #expect(written["factors.tsv"]?.contains("\nopening\tnoun none\t2.000\n") == true)
    #expect(written["factors.tsv"]?.contains("\nhead\ttell\t3.000\n") == true)
    #expect(written["factors.tsv"]?.contains("\nafter\ten.b that\t1.500\n") == true)
    #expect(written.values.allSatisfy { $0.hasPrefix("# Written by `hearsay rules measure`") })
  }

  @Test func whatThePackHasNoMoreIsPassedOver() throws {
    let read = try readBack([
      "rules.tsv": "en.a\ten.gone\t3\t4\nen.a\ten.b\t1\t2\n", "lemmas.tsv": "gone\t3\t4\n",
      "factors.tsv": "gone\t3\t4\nsource\tgone\t2\n",
    ])
    #expect(read.all == Tally(right: 1, total: 2))
    #expect(read.lemmas.allSatisfy { $0.total == 0 })
    #expect(read.factors.count == 0)
  }

  @Test func withoutTablesNothingIsMeasured() {
    #expect(!tables.read(directory: "/nowhere").isMeasured)
  }
}
