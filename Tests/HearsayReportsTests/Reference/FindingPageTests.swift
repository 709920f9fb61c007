import Hearsay
import Testing

@testable import HearsayReports

@Suite struct FindingPageTests {
  private func page(_ id: String) throws -> String {
    let pack = try ReferencePack.loaded.get()
    let finding = try #require(pack.findings.first { $0.id == id })
    let page = FindingPage(finding, standards: pack.standards) { _, line in "line \(line)" }.page
    return String(decoding: page.file.bytes, as: UTF8.self)
  }

  @Test func eachCaseHasItsConditionReasonAndTask() throws {
    let page = try page("state-media-sole-source")
    #expect(
      page.contains(
        """
        ### caution

        When

        ```yaml
        article: {says: verification}
        ```

        > Nobody but {speaker}\\[ ({label})\\] stands behind this; the article says what could not be verified.
        >
        > → Check that
        """))
  }

  @Test func placesInReasonsAreExplained() throws {
    #expect(try page("state-media-sole-source").contains("| `{speaker}` | the speaker’s name"))
  }

  @Test func standardsAreInWords() throws {
    #expect(try page("bare-sources").contains("| B1 | No bare “sources said” | AP"))
  }

  @Test func examplesHaveTheSeverityThatTheyGive() throws {
    #expect(try page("state-media-sourced").contains("| `hold` | According to KCNA"))
  }

  @Test func oneThatIsOffSaysHowToSwitchItOn() throws {
    #expect(try page("unresolved-speaker").contains("- **In use:** no; list it in `enabled.yml`"))
  }
}
