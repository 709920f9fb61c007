import Testing

@testable import Hearsay

@Suite struct MeasurerTests {
  @Test func countsWhatIsRight() throws {
    var measurer = try Measurer(pack: BuiltInPack.loaded.get())
    for _ in 0..<3 {
      let text = Array("Lee said that the bridge was safe.".utf8)
      measurer.add(Article(id: "a", path: "-", text: text)) { content, source, _ in
        content == [TextSpan(9, 33)] && source == [TextSpan(0, 3)] ? .right : .wrong
      }
    }
    let tables = measurer.tables()
    #expect(Set(tables.keys) == Set(WeightTables.fileNames))
    let rules = try #require(tables["rules.tsv"])
    #expect(rules.contains("en.content.that-clause\ten.source.subject\t3\t3\n"))
    #expect(tables["lemmas.tsv"]?.contains("\nsay\t") == true)
  }

  @Test func nestedReadingsOfNounsAreNotCounted() throws {
    var measurer = try Measurer(pack: BuiltInPack.loaded.get())
    let text = Array("Few believed the mayor’s claim that the bridge was safe.".utf8)
    measurer.add(Article(id: "a", path: "-", text: text)) { _, _, _ in .nested }
    let tables = measurer.tables()
    #expect(tables["rules.tsv"]?.contains("en.content.noun-that-clause") == false)
    #expect(tables["lemmas.tsv"]?.contains("believe\t0\t") == true)
  }

  @Test func theOldWeightsPlayNoPart() throws {
    let pack = try BuiltInPack.loaded.get()
    var (a, b) = (try Measurer(pack: pack), try Measurer(pack: pack.withoutWeights()))
    let article = Article(id: "a", path: "-", text: Array("Lee walked to the bridge.".utf8))
    a.add(article) { _, _, _ in .right }
    b.add(article) { _, _, _ in .right }
    #expect(a.tables() == b.tables())
  }

  @Test func whatIsChosenIsMeasuredLast() throws {
    var measurer = try Measurer(pack: BuiltInPack.loaded.get())
    let text = Array(
      "Lee said that the bridge was safe.\n\n“It will stand for a hundred years.”".utf8)
    for phase in Measurer.Phase.allCases {
      if phase != .cues { measurer = try measurer.next(phase) }
      for number in 0..<120 {
        measurer.add(Article(id: "\(number)", path: "-", text: text)) { content, source, _ in
          content == [TextSpan(9, 33)] && source == [TextSpan(0, 3)] ? .right : .wrong
        }
      }
    }
    let tables = measurer.tables()
    #expect(tables["rules.tsv"]?.contains("en.content.uncued-quotation\t") == true)
    #expect(
      tables["chosen.tsv"]?.contains("en.content.that-clause\ten.source.subject\t120\t120\n")
        == true)
    #expect(tables["calibration.tsv"]?.split(separator: "\n").count ?? 0 > 2)
  }
}
