import Testing

@testable import HearsayEvaluation

@Suite struct SourceMatchTests {
  private static let text = "The old mayor and THE baker say this; She did."

  private func agrees(_ gold: [String], _ predicted: [String]) -> Bool {
    let article = ScoredArticle(text: Self.text)
    let tokens = { (parts: [String]) in
      article.tokens(parts.flatMap { MadeUp.at($0, in: Self.text) })
    }
    return article.sourceMatch.agrees(gold: tokens(gold), predicted: tokens(predicted))
  }

  @Test func oneWeightyWordIsEnough() {
    #expect(agrees(["The old mayor"], ["mayor and"]))
    #expect(!agrees(["The old mayor"], ["THE baker"]))
  }

  @Test func aDeterminerAloneIsNot() {
    #expect(!agrees(["The old mayor"], ["The"]))
    #expect(!agrees(["THE baker"], ["and THE"]))
  }

  @Test func unlessTheGoldIsNothingElse() {
    #expect(agrees(["this"], ["say this"]))
    #expect(!agrees(["this"], ["THE"]))
  }

  @Test func absentSourcesAgreeWithEachOther() {
    #expect(agrees([], []))
    #expect(!agrees([], ["She"]))
    #expect(!agrees(["She"], []))
  }
}
