import Foundation

/// Writes weights as tab-separated tables and reads them back; names, not numbers, so that a changed pack can use them.
struct WeightTables {
  let ruleIDs: [String]
  let vocabulary: Vocabulary
  let symbols: SymbolTable

  var lemmaNames: [String] { vocabulary.lemmaNames }

  /// Multipliers nearer to 1 than this are not worth a row.
  private static let least = 0.01
  /// What stands for all words that have no row.
  static let otherWords = "*"

  static let fileNames = [
    "rules.tsv", "lemmas.tsv", "pairs.tsv", "triples.tsv", "factors.tsv",
    "chosen.tsv", "calibration.tsv",
  ]

  // MARK: Writing

  /// The tables by file name, rows sorted.
  func tables(_ weights: Weights) -> [String: String] {
    [
      "rules.tsv": table("content rule\tsource rule\tright\ttotal", ruleRows(weights.rules)),
      "lemmas.tsv": table("lemma\tright\ttotal", lemmaRows(weights)),
      "pairs.tsv": table("lemma\tcontent rule\tright\ttotal", pairRows(weights)),
      "triples.tsv": table("lemma\tcontent rule\tsource rule\tright\ttotal", tripleRows(weights)),
      "factors.tsv": table("factor\tvalue\todds multiplied by", factorRows(weights)),
      "chosen.tsv": table("content rule\tsource rule\tright\ttotal", ruleRows(weights.chosen)),
      "calibration.tsv": table("weight of chosen readings\tright\ttotal", stepRows(weights)),
    ]
  }

  private func table(_ head: String, _ rows: [String]) -> String {
    "# Written by `hearsay rules measure`; counts of candidates, so not to be edited.\n# \(head)\n"
      + rows.sorted().joined()
  }

  private func ruleRows(_ tallies: [Tally]) -> [String] {
    tallies.enumerated().compactMap { key, tally in
      row([ruleIDs[key / ruleIDs.count], ruleIDs[key % ruleIDs.count]], tally)
    }
  }

  private func lemmaRows(_ weights: Weights) -> [String] {
    weights.lemmas.enumerated().compactMap { key, tally in row([lemmaName(key)], tally) }
  }

  private func pairRows(_ weights: Weights) -> [String] {
    weights.pairs.compactMap { key, tally in
      tally.total < 2
        ? nil : row([lemmaName(key / ruleIDs.count), ruleIDs[key % ruleIDs.count]], tally)
    }
  }

  private func tripleRows(_ weights: Weights) -> [String] {
    weights.triples.compactMap { key, tally in
      let pair = key / ruleIDs.count
      let names = [
        lemmaName(pair / ruleIDs.count), ruleIDs[pair % ruleIDs.count],
        ruleIDs[key % ruleIDs.count],
      ]
      return tally.total < 3 ? nil : row(names, tally)
    }
  }

  private func factorRows(_ weights: Weights) -> [String] {
    let words = headWords(weights)
    return weights.factors.compactMap { key, multiplier in
      guard let factor = Factor(rawValue: key & 15) else { return nil }
      let number = UInt16(truncatingIfNeeded: key >> 4)
      let isWord = factor == .head || factor == .noun
      let value = isWord ? words[number] : self.value(number, of: factor)
      guard let value, abs(multiplier - 1) >= Self.least else { return nil }
      return "\(factor.name)\t\(value)\t\(String(format: "%.3f", multiplier))\n"
    }
  }

  /// The words that `Factor.head` and `Factor.noun` count from 1; 0 stands for all others.
  private func headWords(_ weights: Weights) -> [UInt16: String] {
    var words: [UInt16: String] = [0: Self.otherWords]
    vocabulary.forEachWord { number, word in
      let value = UInt16(truncatingIfNeeded: number + 1)
      if weights.factors[Weights.factorKey(.head, value)] != nil
        || weights.factors[Weights.factorKey(.noun, value)] != nil
      {
        words[value] = String(decoding: word, as: UTF8.self)
      }
    }
    return words
  }

  private func stepRows(_ weights: Weights) -> [String] {
    weights.calibration.steps.compactMap { row([String(format: "%.4f", $0.weight)], $0.tally) }
  }

  private func row(_ names: [String], _ tally: Tally) -> String? {
    guard tally.total > 0 else { return nil }
    return (names + ["\(Int(tally.right))", "\(Int(tally.total))"]).joined(separator: "\t") + "\n"
  }

  private func lemmaName(_ key: Int) -> String {
    key < lemmaNames.count ? lemmaNames[key] : "<\(symbols.names[key - lemmaNames.count])>"
  }

  private func value(_ value: UInt16, of factor: Factor) -> String {
    switch factor {
    case .length, .quotation, .place, .head, .noun: "\(value)"
    case .source, .form, .clause: symbolName(value & 255)
    case .left, .after: ruleIDs[Int(value >> 8)] + " " + symbolName(value & 255)
    case .opening: symbolName(value >> 8) + " " + symbolName(value & 255)
    }
  }

  private func symbolName(_ symbol: UInt16) -> String {
    symbol == 0 ? "none" : symbols.names[Int(symbol)]
  }

  // MARK: Reading

  /// Reads the tables that are there; rows that name a rule or lemma the pack has no more are passed over.
  func read(directory: String) -> Weights {
    var weights = Weights(ruleCount: ruleIDs.count, lemmaCount: lemmaNames.count)
    let reader = WeightReader(tables: self)
    reader.rows(directory + "/rules.tsv", names: 2) { names, tally in
      weights.rules[names[0] * ruleIDs.count + names[1]] = tally
      weights.all.right += tally.right
      weights.all.total += tally.total
    }
    reader.rows(directory + "/lemmas.tsv", names: 1, lemmaFirst: true) { names, tally in
      weights.lemmas[names[0]] = tally
      if tally.total <= Weights.rare {
        weights.rareLemmas.right += tally.right
        weights.rareLemmas.total += tally.total
      }
    }
    weights.pairs.reserveCapacity(1 << 13)
    weights.triples.reserveCapacity(1 << 13)
    reader.rows(directory + "/pairs.tsv", names: 2, lemmaFirst: true) { names, tally in
      weights.pairs[weights.pairKey(names[0], names[1])] = tally
    }
    reader.rows(directory + "/triples.tsv", names: 3, lemmaFirst: true) { names, tally in
      weights.triples[weights.tripleKey(names[0], names[1], names[2])] = tally
    }
    reader.factors(directory + "/factors.tsv") { factor, value, multiplier in
      weights.factors[Weights.factorKey(factor, value)] = multiplier
    }
    reader.rows(directory + "/chosen.tsv", names: 2) { names, tally in
      weights.chosen[weights.ruleKey(names[0], names[1])] = tally
    }
    weights.calibration = reader.calibration(directory + "/calibration.tsv")
    weights.settle()
    return weights
  }
}
