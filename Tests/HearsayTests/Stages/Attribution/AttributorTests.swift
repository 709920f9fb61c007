import Testing

@testable import Hearsay

@Suite struct AttributorTests {
  @Test func findsWhoIsCreditedWithWhat() throws {
    #expect(
      try Reading("The minister said that the bridge was safe.").attributions == [
        "The minister: that the bridge was safe"
      ])
    #expect(
      try Reading("“The bridge is safe for all of us,” said Mr. Lee.").attributions == [
        "Mr. Lee: “The bridge is safe for all of us,”"
      ])
  }

  @Test func thoughtsAreNoSpeech() throws {
    let text = "The minister believes that the bridge is safe."
    #expect(try Reading(text, scope: .speech).attributions.isEmpty)
  }

  @Test func confidenceIsAProbability() throws {
    let attribution = try Reading("Lee said that the bridge was safe.").document.attributions.first
    let confidence = try #require(attribution?.confidence)
    #expect((0...1).contains(confidence))
  }

  @Test func whatWasNeverMeasuredSaysSo() throws {
    let pack = try BuiltInPack.loaded.get().withoutWeights()
    let reading = try Reading("Lee said that the bridge was safe.", pack: pack)
    #expect(reading.document.attributions.allSatisfy { $0.confidence == nil })
  }

  @Test func eachCueHasAtMostOneAttribution() throws {
    let text = "Lee said that the bridge was safe and Park said that it was not, the agency said."
    let cues = try Reading(text).document.attributions.compactMap(\.cue.first)
    #expect(Set(cues).count == cues.count)
  }
}
