import Testing

@testable import Hearsay

@Suite struct AgreementTests {
  private let woman = Resolution(entity: "Ann Lee", gender: .female, isPerson: true)
  private let man = Resolution(entity: "Bo Lee", gender: .male, isPerson: true)
  private var body: Resolution {
    var body = Resolution(entity: "the board")
    body.isThing = true
    return body
  }

  @Test func genderAndKindMustFit() {
    #expect(Agreement(.she)?.referent(woman)?.entity == "Ann Lee")
    #expect(Agreement(.she)?.referent(man) == nil)
    #expect(Agreement(.it)?.referent(woman) == nil)
    #expect(Agreement(.it)?.referent(body)?.entity == "the board")
    #expect(Agreement(.they)?.referent(woman) == nil)
  }

  @Test func theyForOneBodyStandsNearIt() {
    #expect(Agreement(.they)?.referent(body)?.entity == "the board")
    #expect(Agreement(.they)?.referent(body, isNear: false) == nil)
  }

  @Test func ofSeveralTheFittingOneIsMeant() {
    let either = Resolution.ambiguous([woman, man])
    #expect(Agreement(.he)?.referent(either)?.entity == "Bo Lee")
    let another = Resolution(entity: "Cy Lee", gender: .male, isPerson: true)
    let open = Agreement(.he)?.referent(.ambiguous([man, another]))
    #expect(open?.candidates == ["Bo Lee", "Cy Lee"])
  }

  @Test func otherWordsAskNothing() {
    #expect(Agreement(.unresolved) == nil)
  }
}
