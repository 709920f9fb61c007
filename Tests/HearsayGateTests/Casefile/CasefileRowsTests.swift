import GRDB
import Testing

@testable import HearsayGate

@Suite struct CasefileRowsTests {
  private let database: DatabaseQueue

  init() throws {
    database = try DatabaseQueue()
    try CasefileSchema.migrator.migrate(database)
  }

  private func record(_ id: String) -> WaitingRecord {
    WaitingRecord(
      id: id, subject: Case().draft().subject, context: "She said so.",
      findings: [WaitingFinding(id: "f", severity: "hold", reason: "Only KCNA.", task: "Ask.")],
      roles: ["editor"], evidence: [.note, .link], seen: "2026-03-04T10:00:00Z")
  }

  private func article(_ ids: [String], isAnother: Bool = false) -> SeenArticle {
    var article = SeenArticle(
      id: "bridge", path: "bridge.txt", sha256: "s", at: "2026-03-04T10:00:00Z",
      waiting: ids.map(record))
    article.isAnother = isAnother
    return article
  }

  private func waiting() throws -> [WaitingRecord] {
    try database.read { try WaitingRow.fetch($0, prefix: "", article: nil) }
  }

  @Test func whatWaitsComesBackAsItWasInTheOrderOfTheArticle() throws {
    try database.write { try WaitingRow.replace(article(["b", "a"]), in: $0) }
    #expect(try waiting() == [record("b"), record("a")])
  }

  @Test func anotherRunReplacesWhatWaited() throws {
    try database.write { try WaitingRow.replace(article(["a", "b"]), in: $0) }
    try database.write { try WaitingRow.replace(article(["b"]), in: $0) }
    #expect(try waiting().map(\.id) == ["b"])
  }

  @Test func anotherArticleOfTheSameIDAdds() throws {
    try database.write { database in
      try WaitingRow.replace(article(["a"]), in: database)
      try WaitingRow.replace(article(["a", "b"], isAnother: true), in: database)
    }
    #expect(Set(try waiting().map(\.id)) == ["a", "b"])
  }

  @Test func anEntryComesBackAsItWas() throws {
    let entry = log(Case().draft())[0]
    try database.write { try EntryRow.insert(entry, into: $0) }
    let found = try database.read { try EntryRow.fetch($0, "ORDER BY number") }
    #expect(found == [entry] && found.allSatisfy(\.isAsWritten))
  }

  @Test(arguments: [
    "evidence = '[{\"kind\":\"film\",\"value\":\"x\"}]'", "chain = 'none'", "decision = 'approved'",
    "previous = previous || ' '",
  ])
  func aRowThatNobodyWroteSoIsNotAsWritten(_ change: String) throws {
    try database.write { database in
      try EntryRow.insert(log(Case().draft())[0], into: database)
      try database.execute(sql: "DROP TRIGGER entries_are_not_edited")
      try database.execute(sql: "UPDATE entries SET \(change)")
    }
    let found = try database.read { try EntryRow.fetch($0, "ORDER BY number") }
    #expect(found.map(\.isAsWritten) == [false])
  }
}
