import Testing

@testable import Hearsay

@Suite struct SourceKindsTests {
  private func classes(_ id: String) -> [String]? {
    let table = PackFixture.pack.outlets
    return table.rows.indices.first { table.entry($0).id == id }.map { table.rows[$0].classes }
  }

  @Test func theRegistrysKindGivesTheRecordsClass() {
    #expect(classes("kp.kcna") == ["state-media"])
    #expect(classes("gb.bbc") == ["news-media"])
    #expect(classes("il.mossad") == ["intelligence"])
    #expect(classes("us.federal-bureau-of-investigation") == ["police"])
  }

  @Test func aCapturedOutletOnTheListIsStateMedia() {
    #expect(classes("ru.channel-one-russia") == ["state-media"])
    #expect(classes("tr.cnn-turk") == ["news-media"])
  }

  @Test func aMediumIsYesOrNo() throws {
    let folder = try RuleFolder(copyingBuiltIn: false)
    try folder.write("kind,classes,warned,medium\nblog,other,other,perhaps\n", to: "kinds.csv")
    var faults: [Fault] = []
    let kinds = SourceKinds([folder.path + "/kinds.csv"], faults: &faults)
    #expect(kinds.names.isEmpty)
    #expect(faults.map(\.column) == [18])
  }
}
