import Testing

@testable import Hearsay

@Suite struct SalienceTests {
  private func last(_ text: String) -> ReadRecord? { PackFixture.records(text).last }
  private let two =
    "The mayor of the town met Sen. Ted Lee of Texas and Sen. Maria Park of Ohio on the bridge. "

  @Test func twoThatFitStayOpen() {
    let record = last(two + "The senator said that it was safe.")
    #expect(record?.entity == nil)
    #expect(record?.candidates == ["Ted Lee", "Maria Park"])
    #expect(record?.why == "ambiguous: Ted Lee or Maria Park; lawmaker: “senator”")
  }

  @Test func aWordMoreTellsThemApart() {
    let record = last(two + "The Texas senator said that it was safe.")
    #expect(record?.entity == "Ted Lee")
    #expect(record?.classes == ["lawmaker"])
  }

  @Test func theOneSpokenOfIsMeantWhenTheOtherIsFar() {
    let between = "The old bridge was closed again. It rained. It rained again. "
    #expect(
      last(two + between + "Later Park left. The senator said that it was safe.")?.entity
        == "Maria Park")
  }

  @Test func oneNamedLongAgoIsNotMeant() {
    let between = String(repeating: "The old bridge was closed again. ", count: 6)
    #expect(
      last("They met the lawyer Maria Park. " + between + "The lawyer said that it was safe.")?
        .entity == "The lawyer")
  }

  @Test func anotherOfTheKindSupersedes() {
    let text =
      "They asked the Harbour Safety Agency on Monday. A local agency was asked too. "
      + "The agency said that the bridge was safe."
    #expect(last(text)?.entity == "The agency")
  }

  @Test func twoOutletsStayOpen() {
    let text =
      "They read both Xinhua and TASS in the town. The agency said that the bridge was safe."
    #expect(last(text)?.candidates == ["TASS", "Xinhua"])
    #expect(last(text)?.classes == [])
  }
}
