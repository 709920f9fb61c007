import HearsayGate
import Testing

@testable import HearsayCLI

@Suite struct SeenArticlesTests {
  private let folder: TemporaryFolder
  private let casefile: SQLiteCasefile

  init() throws {
    folder = try TemporaryFolder()
    casefile = try SQLiteCasefile(path: folder.url("case").path)
  }

  private func article(_ id: String, waiting ids: [String] = ["a"]) -> SeenArticle {
    let subject = CaseSubject(article: id, record: "f", words: "w", speaker: nil, chain: [])
    let records = ids.map {
      WaitingRecord(
        id: $0, subject: subject, context: "", findings: [], roles: [], evidence: [], seen: "")
    }
    return SeenArticle(id: id, path: id, sha256: "", at: "", waiting: records)
  }

  private var kept: Int {
    get throws { try casefile.waiting(prefix: "", article: nil).count }
  }

  @Test func nothingIsLostBetweenTwoWrites() throws {
    var seen = SeenArticles(casefile: casefile)
    for number in 1...600 { try seen.take(article("\(number)")) }
    #expect(try kept < 600)
    try seen.flush()
    #expect(try kept == 600)
  }

  @Test func bothArticlesOfOneIDWait() throws {
    var seen = SeenArticles(casefile: casefile)
    try seen.take(article("ferry", waiting: ["a"]))
    try seen.take(article("ferry", waiting: ["b"]))
    try seen.flush()
    #expect(try kept == 2)
  }

  @Test func theNextRunReplacesThem() throws {
    for ids in [["a", "b"], ["b"]] {
      var seen = SeenArticles(casefile: casefile)
      try seen.take(article("ferry", waiting: ids))
      try seen.flush()
    }
    #expect(try kept == 1)
  }
}
