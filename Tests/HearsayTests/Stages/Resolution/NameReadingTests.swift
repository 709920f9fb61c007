import Testing

@testable import Hearsay

@Suite struct NameReadingTests {
  private func runs(_ text: String) -> [NameRun] {
    let document = PackFixture.document(PackFixture.article(text))
    return document.article.text.withUnsafeBufferPointer { bytes in
      NameIndexBuilder(
        lexicon: PackFixture.pack.names, tape: ResolutionTape(PackFixture.pack.classes.symbols),
        document: document, text: bytes
      ).build().runs
    }
  }

  @Test func titlesTellGenderAndClass() {
    let run = runs("Later they were met by Congresswoman Kelly Reed on the old bridge.").last
    #expect(run?.gender == .female)
    #expect(run?.titles == .lawmaker)
  }

  @Test func aWouldBePresidentHoldsNoOffice() {
    #expect(
      runs("Later they spoke about a President Maria Reed on the bridge.").last?.titles == [])
    #expect(
      runs("Later they shouted “President Maria Reed” on the old bridge.").last?.titles == [])
  }

  @Test func aSuffixIsNotTheSurname() {
    let run = runs("Later they were met by Thomas Reed Jr. on the old bridge.").last
    #expect(run?.last == WordHash.of("Reed"))
    #expect(run?.hasGeneration == true)
  }

  @Test func departmentsAreToldApartByWhatFollowsOf() {
    let text = "Later the Department of Justice and the Department of State came to the old town."
    let departments = runs(text).filter { $0.last == WordHash.of("Department") }
    #expect(Set(departments.map(\.key)).count == 2)
  }
}
