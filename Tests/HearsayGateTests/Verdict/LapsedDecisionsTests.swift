import Hearsay
import Testing

@testable import HearsayGate

@Suite struct LapsedDecisionsTests {
  private func lapsed(_ example: Case, _ drafts: EntryDraft) -> [LapsedDecision] {
    LapsedDecisions(example.result, standing: StandingDecisions(log(drafts))).found
  }

  @Test func aDecisionWhoseRecordIsThereHasNotLapsed() {
    #expect(lapsed(Case(), Case().draft()).isEmpty)
  }

  @Test func theRecordThatIsMostLikeItIsNamed() {
    let changed = Case(
      text: "“The bridge is safe for good,” said Ada Lind, quoted by KCNA.",
      quote: "“The bridge is safe for good,”")
    #expect(lapsed(changed, Case().draft()).map(\.successor) == [0])
  }

  @Test func aRecordAboutSomethingElseIsNoSuccessor() {
    let other = Case(text: "“Rain,” said Ada Lind, quoted by KCNA.", quote: "“Rain,”")
    #expect(lapsed(other, Case().draft()).map(\.successor) == [nil])
  }

  @Test func whatWasWithdrawnDoesNotLapse() {
    let other = Case(text: "“Rain,” said Ada Lind, quoted by KCNA.", quote: "“Rain,”")
    #expect(lapsed(other, Case().draft(.withdrawn)).isEmpty)
  }
}
