import Testing

@testable import Hearsay

@Suite struct GroupsTests {
  private let text = "On Monday Thomas Reed and Paul Lind opened the bridge. "

  @Test func heIsOneOfTwoAndNobodyKnowsWhich() {
    let record = PackFixture.records(text + "He said that the bridge was safe.").last
    #expect(record?.entity == nil)
    #expect(record?.candidates == ["Thomas Reed", "Paul Lind"])
    #expect(record?.why == "ambiguous: Thomas Reed or Paul Lind")
  }

  @Test func theyAreBoth() {
    let record = PackFixture.records(text + "They said that the bridge was safe.").last
    #expect(record?.entity == "Thomas Reed and Paul Lind")
    #expect(record?.candidates == [])
  }

  @Test func theGenderTellsWhich() {
    let text = "On Monday Thomas Reed and Maria Park opened the bridge. "
    #expect(PackFixture.records(text + "She said that it was safe.").last?.entity == "Maria Park")
  }

  @Test func aFriendAndAdviserIsOnePerson() {
    let text = "Thomas Reed, a friend and adviser, opened the bridge. He said that it was safe."
    #expect(PackFixture.records(text).last?.entity == "Thomas Reed")
  }
}
