import Testing

@testable import Hearsay

@Suite struct MentionResolverTests {
  @Test func theHeadStandsBeforeOf() {
    let record = PackFixture.records("The mayor of Freedonia said that the bridge was safe.").first
    #expect(record?.entity == "The mayor of Freedonia")
  }

  @Test func whoIsNeitherATownNorATalk() {
    let town =
      "They met Maria Park, an engineer from the old town of Oslo, who said that it was safe."
    #expect(PackFixture.records(town).last?.entity == "Maria Park")
    let voters = "Maria Park won among the 30 percent of voters who said that it was safe."
    #expect(PackFixture.records(voters).last?.entity == "the 30 percent of voters")
  }

  @Test func anOutletsOwnWriterIsNoOutlet() {
    let record = PackFixture.records("CNN’s Maria Park said that the bridge was safe.").first
    #expect(record?.entity == "Maria Park")
    #expect(record?.classes == ["person"])
  }
}
