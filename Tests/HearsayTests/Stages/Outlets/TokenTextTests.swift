import Testing

@testable import Hearsay

@Suite struct TokenTextTests {
  private func view<Result>(_ text: String, _ body: (TokenText) -> Result) -> Result {
    let document = OutletReading(text).document
    return document.article.text.withUnsafeBufferPointer {
      body(TokenText(document: document, text: $0))
    }
  }

  @Test func onlySpacesMayStandBetweenNeighbours() {
    view("The Harbour, old\n\nbridge") { view in
      #expect(view.isNextAdjacent(0))
      #expect(!view.isNextAdjacent(1))
      #expect(!view.isNextAdjacent(3) && !view.isNextAdjacent(-1) && !view.isNextAdjacent(99))
    }
  }

  @Test func capitalsAreToldBeyondASCII() {
    view("Élise élan Über 3") { view in
      #expect(view.isCapitalised(0) && !view.isCapitalised(1))
      #expect(view.isCapitalised(2) && !view.isCapitalised(3))
    }
  }

  @Test func paragraphsAreFoundByTheirTokens() {
    view("One line.\n\nAnother one.") { view in
      #expect(view.paragraph(of: 0) == 0 && view.paragraph(of: 3) == 1)
      #expect(view.tokens(ofParagraph: 1, around: 3..<4) == 3..<6)
      #expect(view.tokens(ofParagraph: 9, around: 3..<4) == 3..<4)
    }
  }
}
