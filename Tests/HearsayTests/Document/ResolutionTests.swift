import Testing

@testable import Hearsay

@Suite struct ResolutionTests {
  @Test func aMentionCarriesItsResolution() {
    let mention = SourceMention(
      [TextSpan(0, 3)], Resolution(entity: "Ann Lee", classes: ["official"], reason: "because"))
    #expect(mention.entity == "Ann Lee")
    #expect(mention.classes == ["official"])
    #expect(mention.why == "because")
  }

  @Test func theReasonOfTheClassesFollowsThatOfTheEntity() {
    let resolution = Resolution(entity: "Ann Lee", reason: "so", classReason: "and so")
    #expect(resolution.why == "so; and so")
    #expect(Resolution(classReason: "and so").why == "and so")
  }

  @Test func theAmbiguousNamesItsCandidatesInOrder() {
    let names = ["Ann Lee", "Bo Lee", "Cy Lee"].map { Resolution(entity: $0, isPerson: true) }
    let ambiguous = Resolution.ambiguous(names)
    #expect(ambiguous.entity == nil)
    #expect(ambiguous.candidates == ["Ann Lee", "Bo Lee", "Cy Lee"])
    #expect(ambiguous.why == "ambiguous: Ann Lee, Bo Lee or Cy Lee")
    #expect(SourceMention([], ambiguous).candidates == ambiguous.candidates)
  }

  @Test func namesOfOnePersonAreNotAmbiguous() {
    let names = ["Ann Lee", "Ann Lee"].map { Resolution(entity: $0, isPerson: true) }
    #expect(Resolution.ambiguous(names).entity == "Ann Lee")
    let three = Resolution.ambiguous(names + [Resolution(entity: "Bo Lee", isPerson: true)])
    #expect(three.candidates == ["Ann Lee", "Bo Lee"])
  }

  @Test func aGroupHasMembersButNoCandidates() {
    var group = Resolution(entity: "Ann Lee and Bo Lee")
    group.members = [Resolution(entity: "Ann Lee"), Resolution(entity: "Bo Lee")]
    #expect(group.candidates.isEmpty)
  }

  @Test func nothingIsKnownByDefault() {
    #expect(Resolution().entity == nil)
    #expect(Resolution().gender == .any)
    #expect(SourceMention([], nil).classes.isEmpty)
  }
}
