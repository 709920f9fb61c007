import Testing

@testable import Hearsay

@Suite struct ResolutionTests {
  @Test func aMentionCarriesItsResolution() {
    let mention = SourceMention(
      [TextSpan(0, 3)], Resolution(entity: "Ann Lee", classes: ["official"], why: "because"))
    #expect(mention.entity == "Ann Lee")
    #expect(mention.classes == ["official"])
    #expect(mention.why == "because")
  }

  @Test func nothingIsKnownByDefault() {
    #expect(Resolution().entity == nil)
    #expect(Resolution().gender == .any)
    #expect(SourceMention([], nil).classes.isEmpty)
  }
}
