import Testing

@testable import Hearsay

@Suite struct CandidateFinderTests {
  private func readings(_ text: String) throws -> [String] {
    let reading = try Reading(text)
    return reading.candidates.map { candidate in
      let content = candidate.content.ranges.map(reading.words).joined(separator: " + ")
      return "\(reading.words(candidate.source)): \(content)"
    }
  }

  @Test func readsSourceAndContentOfACue() throws {
    #expect(
      try readings("Lee said that the bridge was safe.").contains("Lee: that the bridge was safe"))
    #expect(try readings("“The bridge is safe,” said Lee.").contains("Lee: “The bridge is safe,”"))
  }

  @Test func nothingIsReadWithoutACue() throws {
    #expect(try readings("A bridge of the city.").isEmpty)
    #expect(try readings("").isEmpty)
  }

  @Test func aCueHasManyReadings() throws {
    let reading = try Reading("The minister for public works said that the bridge was safe.")
    let sources = Set(reading.candidates.map { reading.words($0.source) })
    #expect(sources.isSuperset(of: ["The minister", "public works"]))
  }

  @Test func eachSideKeepsAFewContents() throws {
    let reading = try Reading("Lee said that the bridge was safe.")
    let bySource = Dictionary(grouping: reading.candidates) { $0.sourceRule }
    #expect(bySource.values.allSatisfy { $0.count <= 4 })
  }

  @Test func tellsTheAddressee() throws {
    let reading = try Reading("Lee told reporters that the bridge was safe.")
    #expect(reading.candidates.contains { reading.words($0.addressee) == "reporters" })
  }

  @Test func knowsWhetherAQuotationIsInTheContent() throws {
    let quoted = try Reading("“The bridge is safe,” said Lee.").candidates
    let said = try Reading("Lee said that the bridge was safe.").candidates
    #expect(quoted.contains { $0.factors[.quotation] == 1 })
    #expect(said.allSatisfy { $0.factors[.quotation] == 0 })
  }
}
