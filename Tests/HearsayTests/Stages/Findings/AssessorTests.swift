import Testing

@testable import Hearsay

/// What an editor is told of records whose classes, figures and registry entries are as given.
@Suite struct AssessorTests {
  private func judged(
    _ text: String, speaker: [String]? = nil, basis: [String] = [],
    warns: Bool = false, figure: String? = nil, event: String = "casualties"
  ) throws -> Judged {
    var judged = try Judged(text)
    try #require(!judged.document.records.isEmpty)
    var entry = RegistryEntry.kcna
    entry.warns = warns
    if let speaker {
      judged.document.records[0].speaker?.classes = speaker
      if speaker.contains("state-media") {
        judged.document.records[0].speaker?.registry = entry
      }
    }
    for link in judged.document.records[0].chain.indices {
      judged.document.records[0].chain[link].mention.registry = entry
      if !basis.isEmpty { judged.document.records[0].chain[link].mention.classes = basis }
    }
    if let figure {
      judged.document.records[0].figures = [
        Figure(span: try judged.span(figure), value: 40, event: event)
      ]
    }
    return judged
  }

  @Test func stateMediaAloneHold() throws {
    let found = try judged(
      "KCNA reported that soldiers had captured the bridge.", speaker: ["state-media"], warns: true
    ).builtIn()
    #expect(found.first == "state-media-sole-source hold")
    #expect(found.contains("state-media-sourced caution"))
  }

  @Test func stateMediaThatDoNotWarnAreANote() throws {
    let found = try judged(
      "KCNA reported that the bridge would open.", speaker: ["state-media"]
    ).builtIn()
    #expect(found == ["state-media-sourced note"])
  }

  @Test func aCaveatTakesTheHoldAway() throws {
    let found = try judged(
      "KCNA reported that the bridge would open. This could not be independently verified.",
      speaker: ["state-media"], warns: true
    ).builtIn()
    #expect(found.contains("state-media-sole-source caution"))
    #expect(!found.contains { $0.hasSuffix("hold") })
  }

  @Test func stateMediaThatCarryWordsAreACaution() throws {
    let found = try judged("“The bridge is safe for all of us,” Maria Lee told KCNA.", warns: true)
      .builtIn()
    #expect(found.contains("state-media-sourced caution"))
    #expect(found.contains("relayed-quotation caution"))
  }

  @Test func troopsFromIntelligenceHold() throws {
    let found = try judged(
      "Spies said that Pyongyang deployed 40 troops.", speaker: ["intelligence"],
      figure: "40 troops", event: "deployment"
    ).builtIn()
    #expect(found.first == "intelligence-sourced hold")
  }

  @Test func intelligenceAtSecondHandIsACaution() throws {
    let found = try judged(
      "Two lawmakers said that the plant had moved, citing police reports.",
      speaker: ["lawmaker"], basis: ["intelligence"]
    ).builtIn()
    #expect(found.contains("second-hand-intelligence caution"))
    #expect(found.contains("intelligence-sourced caution"))
  }

  @Test func classAloneNeverHolds() throws {
    let classes = [
      "person", "official", "lawmaker", "military", "police", "intelligence", "state-media",
      "news-media", "government", "organisation", "company", "document", "social-media", "expert",
      "witness", "anonymous", "vague", "other",
    ]
    for name in classes {
      let found = try judged("Maria Lee said that the bridge would open.", speaker: [name])
        .builtIn()
      #expect(!found.contains { $0.hasSuffix("hold") }, "\(name): \(found)")
    }
  }

  @Test func casualtiesOfAnArmyHoldUntilChecked() throws {
    let text = "Maria Lee said that 40 rebels were killed."
    let found = try judged(text, speaker: ["military"], figure: "40 rebels").builtIn()
    #expect(found.first == "unverified-casualties hold")
    #expect(found.contains("interested-figure caution"))
    let disease = try judged(
      text.replacing("killed", with: "killed by the virus"), speaker: ["military"],
      figure: "40 rebels"
    ).builtIn()
    #expect(disease == [])
  }

  @Test(arguments: [
    ("“The bridge will be closed,” said Maria Lee.", "anonymous-quotation caution"),
    ("“He is a disgrace to the town,” said Maria Lee.", "anonymous-quotation hold"),
    ("“He bribed the mayor of the town,” said Maria Lee.", "anonymous-allegation hold"),
    ("Maria Lee said that he bribed the mayor.", "anonymous-allegation caution"),
    ("Maria Lee said that it was closed.", "anonymous-source note"),
    ("Sources said that it was closed.", "bare-sources caution"),
  ])
  func anonymity(_ text: String, _ finding: String) throws {
    let found = try judged(text, speaker: ["anonymous"]).builtIn()
    #expect(found.contains(finding), "\(found)")
  }

  @Test func theGravestComesFirst() throws {
    let found = try judged("“He bribed the mayor,” said Maria Lee.", speaker: ["anonymous"])
      .builtIn()
    let severities = found.compactMap { $0.split(separator: " ").last.map(String.init) }
    #expect(severities == severities.sorted { rank($0) > rank($1) })
  }

  private func rank(_ severity: String) -> Int {
    Severity.allCases.firstIndex { $0.rawValue == severity } ?? -1
  }

  @Test func aConflictNamesTheOtherRecord() throws {
    var judged = try Judged(
      "Maria Lee said that Pyongyang deployed 10,000 troops. Two lawmakers said that North Korea had deployed 15,000 troops."
    )
    try #require(judged.document.records.count == 2)
    for (index, words) in ["10,000 troops", "15,000 troops"].enumerated() {
      judged.document.records[index].figures = [
        Figure(span: try judged.span(words), value: [10_000, 15_000][index], event: "deployment")
      ]
    }
    let records = try judged.assessed(BuiltInPack.loaded.get().findingRules).records
    let found = records.map { $0.findings.filter { $0.id == "conflicting-figures" } }
    #expect(found.map { $0.map(\.records) } == [[[1]], [[0]]])
    #expect(
      found[0].first?.reason
        == "“10,000 troops” by Maria Lee, “15,000 troops” by Two lawmakers, for what looks like the same thing."
    )
  }

  @Test func anArticleWithoutRecordsHasNoFindings() throws {
    let document = try Judged("Rain fell.").assessed(BuiltInPack.loaded.get().findingRules)
    #expect(document.records.isEmpty && document.findings.isEmpty)
  }
}
