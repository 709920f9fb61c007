import Testing

@testable import Hearsay

@Suite struct WeightReaderTests {
  private let tables: WeightTables = {
    var vocabulary = Vocabulary()
    vocabulary.add("say".utf8, symbol: UInt8(ascii: "v"), lemma: vocabulary.lemma("say".utf8))
    return WeightTables(
      ruleIDs: ["en.a", "en.b"], vocabulary: vocabulary, symbols: Alphabets.small)
  }()

  private var reader: WeightReader { WeightReader(tables: tables) }

  private func rows(_ text: String, lemmaFirst: Bool = false) throws -> [[Int]: Tally] {
    var found: [[Int]: Tally] = [:]
    try withFile(text) { path in
      reader.rows(path, names: 2, lemmaFirst: lemmaFirst) { found[$0] = $1 }
    }
    return found
  }

  private func factors(_ text: String) throws -> [String: Double] {
    var found: [String: Double] = [:]
    try withFile(text) { path in
      reader.factors(path) { factor, value, multiplier in
        found["\(factor.name) \(value)"] = multiplier
      }
    }
    return found
  }

  private func withFile(_ text: String, _ body: (String) -> Void) throws {
    let folder = try RuleFolder(copyingBuiltIn: false)
    try folder.write(text, to: "table.tsv")
    body(folder.path + "/table.tsv")
  }

  @Test func namesBecomeNumbers() throws {
    #expect(try rows("# head\nen.b\ten.a\t3\t4\n") == [[1, 0]: Tally(right: 3, total: 4)])
    #expect(
      try rows("say\ten.b\t3\t4\n<verb>\ten.a\t1\t2\n", lemmaFirst: true) == [
        [0, 1]: Tally(right: 3, total: 4), [1 + 118, 0]: Tally(right: 1, total: 2),
      ])
  }

  @Test func rowsWithTooFewColumnsOrUnknownNamesArePassedOver() throws {
    #expect(try rows("en.a\nen.a\ten.b\t3\nen.a\ten.gone\t3\t4\n\n").isEmpty)
    #expect(try rows("gone\ten.a\t3\t4\n<gone>\ten.a\t3\t4\n", lemmaFirst: true).isEmpty)
  }

  @Test func noCountIsTooLong() throws {
    let digits = String(repeating: "9", count: 400)
    let found = try rows("en.a\ten.b\t1\t\(digits)\n")
    #expect(found[[0, 1]]?.total == 999_999_999_999_999)
  }

  @Test func factorsHaveTheValuesOfTheirKind() throws {
    let text = """
      place\t99\t1.5
      source\tnoun\t2
      source\tnone\t0.5
      opening\tnoun none\t3
      after\ten.b that\t4
      """
    #expect(
      try factors(text) == [
        "place 99": 1.5, "source 110": 2, "source 0": 0.5, "opening \(110 << 8)": 3,
        "after \(1 << 8 | 116)": 4,
      ])
  }

  @Test func aFactorThatThePackCannotReadIsPassedOver() throws {
    let text = "gone\t1\t2\nsource\tgone\t2\nafter\ten.gone that\t2\nafter\ten.a\t2\nlength\t1\tx\n"
    #expect(try factors(text).isEmpty)
  }

  @Test func aHeadThatIsNoWordAnyMoreDoesNotStandForAllOthers() throws {
    #expect(
      try factors("head\t*\t0.9\nhead\tgone\t3\nhead\tsay\t2\n") == ["head 0": 0.9, "head 1": 2])
  }

  @Test func calibrationStepsThatAreNoNumbersArePassedOver() throws {
    var steps: [Calibration.Step] = []
    try withFile("0.2500\t1\t4\nx\t1\t4\n0.5\t1\n0.7500\t3\t4\n") { path in
      steps = reader.calibration(path).steps
    }
    #expect(steps.map(\.weight) == [0.25, 0.75])
    #expect(steps.map(\.tally.right) == [1, 3])
  }

  @Test func withoutATableNothingIsRead() {
    #expect(reader.calibration("/nowhere/calibration.tsv") == Calibration())
  }
}
