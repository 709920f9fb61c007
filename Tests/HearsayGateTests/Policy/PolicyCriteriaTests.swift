import Hearsay
import Testing

@testable import HearsayGate

@Suite struct PolicyCriteriaTests {
  private let result = Case().result

  private func fits(
    record: Bool = true, finding: Bool = true, desk: String? = nil,
    _ set: (inout PolicyCriteria) -> Void
  ) -> Bool {
    var criteria = PolicyCriteria()
    set(&criteria)
    return criteria.fits(
      record ? result.records[0] : nil, finding ? result.records[0].findings[0] : nil,
      in: result.article, desk: desk)
  }

  @Test func whatIsNotNamedFitsEverything() {
    #expect(fits { _ in } && fits(record: false) { _ in } && fits(finding: false) { _ in })
  }

  @Test func aLineAboutFindingsFitsNoRecordByItself() {
    #expect(fits { $0.severity = .caution } && !fits(finding: false) { $0.severity = .caution })
    #expect(fits { $0.findings = ["sole-source"] } && !fits { $0.findings = ["other"] })
  }

  @Test func aLineAboutRecordsFitsNoFindingOfTheArticle() {
    #expect(fits { $0.kinds = [.direct] } && !fits(record: false) { $0.kinds = [.direct] })
    #expect(!fits(record: false) { $0.confidenceBelow = 1 })
  }

  @Test func anArticleWithoutADeskIsOnNone() {
    #expect(fits(desk: "world") { $0.desks = ["world"] } && !fits { $0.desks = ["world"] })
  }

  @Test func boundsOfConfidenceIncludeTheirLowerEnd() {
    #expect(fits { $0.confidenceAtLeast = 0.9 } && !fits { $0.confidenceBelow = 0.9 })
  }
}
