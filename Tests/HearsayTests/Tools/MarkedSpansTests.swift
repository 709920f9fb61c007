import Testing

@testable import Hearsay

@Suite struct MarkedSpansTests {
  private let text = Array("“Yes,” said Lee.".utf8)

  private func content(_ start: Int, _ end: Int) -> MarkedSpans {
    MarkedSpans([.content: [TextSpan(start, end)]], in: text)
  }

  @Test func marksAtTheEdgesDoNotTell() {
    #expect(content(0, 10).agrees(with: content(3, 6), in: [.content]))
    #expect(!content(0, 10).agrees(with: content(3, 5), in: [.content]))
  }

  @Test func onlyTheRolesAskedForAreCompared() {
    #expect(content(3, 6).agrees(with: content(3, 5), in: [.source]))
  }

  @Test func aSpanOfMarksAloneIsNone() {
    #expect(content(0, 3).agrees(with: MarkedSpans([:], in: text), in: [.content]))
  }

  @Test func readsAsText() {
    let spans = MarkedSpans([.content: [TextSpan(0, 10)], .source: [TextSpan(16, 19)]], in: text)
    #expect(spans.description(of: RuleRole.allCases, in: text) == "source “Lee”, content “Yes”")
  }
}
