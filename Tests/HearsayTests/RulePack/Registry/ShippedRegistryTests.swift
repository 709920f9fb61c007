import Testing

@testable import Hearsay

/// What holds for every row of the registry that comes with the package.
@Suite struct ShippedRegistryTests {
  private let table = PackFixture.pack.outlets
  private let file = CSVTable(
    BuiltInPack.directory + "/sources/sources.csv", known: RegistryColumn.names,
    needed: RegistryColumn.needed)

  private func list(_ row: CSVTable.Row, _ column: RegistryColumn) -> [String] {
    file.string(row, column.rawValue).split(separator: "|").map(String.init)
  }

  private func safe(_ row: CSVTable.Row) -> [String] {
    let ambiguous = list(row, .ambiguous)
    return (list(row, .name) + list(row, .aliases)).filter { !ambiguous.contains($0) }
  }

  @Test func mostRowsHaveACitationAndItsYear() {
    let rows = table.rows.indices.map { table.entry($0) }
    #expect(rows.allSatisfy { !$0.citation.isEmpty })
    #expect(rows.count { !$0.year.isEmpty } >= 1_000)
  }

  @Test func noRowWithoutASourceWarns() {
    for row in file.rows where file.string(row, RegistryColumn.tier.rawValue) == "C" {
      #expect(file.string(row, RegistryColumn.warns.rawValue) == "no")
    }
    let amaq = file.rows.filter {
      file.string($0, RegistryColumn.id.rawValue) == "sy.amaq-news-agency"
    }
    #expect(amaq.map { file.string($0, RegistryColumn.warns.rawValue) } == ["no"])
  }

  /// One name a paragraph, in words that say nothing about it.
  private func neutral(_ names: [String]) -> OutletReading {
    OutletReading(names.map { "We walked past \($0) again yesterday." }.joined(separator: "\n\n"))
  }

  @Test func noAmbiguousNameCountsWithoutItsCue() {
    let ambiguous = Set(file.rows.flatMap { list($0, .ambiguous) })
    for name in ambiguous.sorted() {
      // Each alone, since a longer one may hold a safe name of the same row.
      let reading = neutral([name])
      #expect(
        !reading.document.namedSources.contains { $0.row >= 0 && reading.words($0) == name },
        "\(name)")
    }
  }

  @Test func everySafeNameCounts() {
    let names = Set(file.rows.flatMap { safe($0) })
    let reading = neutral(names.sorted())
    let found = Set(reading.document.namedSources.filter { $0.row >= 0 }.map { reading.words($0) })
    #expect(names.subtracting(found).isEmpty, "\(names.subtracting(found).sorted())")
  }

  /// Every ambiguous name with each of its own plain words before it, or the first of its special ones.
  @Test func everyAmbiguousNameCountsWithACue() {
    var silent: [String] = []
    for row in file.rows {
      let contexts = list(row, .contexts)
      for name in list(row, .ambiguous) {
        guard let sentence = sentence(name, contexts, safe(row).first) else { continue }
        let reading = OutletReading(sentence)
        if !reading.document.namedSources.contains(where: {
          $0.row >= 0 && reading.words($0).hasSuffix(name)
        }) {
          silent.append(name)
        }
      }
    }
    #expect(silent.isEmpty, "\(silent)")
  }

  private func sentence(_ name: String, _ contexts: [String], _ safe: String?) -> String? {
    if contexts.contains("@told") { return "The mayor told \(name) that the bridge was safe." }
    if contexts.contains("@reported") { return "Later \(name) reported that the bridge was safe." }
    if contexts.contains("@full-name"), let safe {
      return "We walked past \(safe).\n\nThen \(name) came with us."
    }
    return contexts.first { !$0.hasPrefix("@") && $0 != "'s" }
      .map { "We saw the \($0) \(name) again." }
  }
}
