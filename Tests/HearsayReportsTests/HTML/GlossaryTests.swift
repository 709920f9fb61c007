import Hearsay
import Testing

@testable import HearsayReports

@Suite struct GlossaryTests {
  private func glossary(_ ids: Set<String>) -> String {
    html { Glossary(rules: [], ids: ids).append(to: &$0) }
  }

  @Test func everyFindingOfThePageHasAPlaceToLinkTo() {
    let text = glossary(["b", "a"])
    #expect(
      text.contains("<dt id=\"f-a\">a</dt><dd>The rules say nothing about it.</dd><dt id=\"f-b\">"))
  }

  @Test func withoutFindingsThereIsNone() { #expect(glossary([]).isEmpty) }
}
