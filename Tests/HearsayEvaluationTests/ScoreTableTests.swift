import Testing

@testable import HearsayEvaluation

@Suite struct ScoreTableTests {
  private let article: ScoreCounts = {
    var counts = ScoreCounts()
    counts.add(.content, right: 1, predicted: 4, gold: 2)
    counts.add(.sourceGivenContent, right: 1, predicted: 1, gold: 1)
    counts.add(.exact, in: .kind(.direct), right: 1, gold: 3)
    return counts
  }()

  private func lines(resamples: Int) -> [String] {
    let table = ScoreTable([article, article], resamples: resamples)
    return table.description.split(separator: "\n").map { line in
      line.split(separator: " ").joined(separator: " ")
    }
  }

  @Test func showsPercentagesAndCounts() {
    let expected = [
      "P R F1 right pred gold",
      "content>=.5 25.0 50.0 33.3 2 8 4",
      "source|cont 100.0 2 2 2",
      "R direct exact 33.3 2 0 6",
    ]
    #expect(lines(resamples: 0) == expected)
  }

  @Test func showsIntervals() {
    let lines = lines(resamples: 10)
    #expect(lines[1] == "content>=.5 25.0 [25.0 25.0] 50.0 [50.0 50.0] 33.3 [33.3 33.3] 2 8 4")
    #expect(lines[3] == "R direct exact 33.3 [33.3 33.3] 2 0 6")
  }

  @Test func columnsLineUp() {
    let table = ScoreTable([article], resamples: 10)
    let widths = table.description.split(separator: "\n").map(\.count)
    #expect(Set(widths) == [28 + 3 * 20 + 3 * 7])
  }

  @Test func givesTheCountOfAMetric() {
    let table = ScoreTable([article], resamples: 0)
    #expect(table[Metric(.content)] == Count(right: 1, predicted: 4, gold: 2))
    #expect(table[Metric(.noSource)] == nil)
    #expect(table.rows.count == 3)
  }
}
