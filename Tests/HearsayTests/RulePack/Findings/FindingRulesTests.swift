import Testing

@testable import Hearsay

@Suite struct FindingRulesTests {
  private let rules: FindingRules

  init() throws { rules = try BuiltInPack.loaded.get().findingRules }

  @Test func everySeverityHasAnExample() {
    for rule in rules.rules {
      #expect(Set(rule.examples.compactMap(\.severity)) == Set(rule.severities), "\(rule.id)")
      #expect(!rule.counterexamples.isEmpty, "\(rule.id)")
    }
  }

  @Test func noReasonSaysThatAClaimIsFalse() {
    for rule in rules.rules {
      for item in rule.cases {
        let words = (item.reason + " " + (item.task ?? "")).lowercased()
        for word in ["false", "untrue", "lie ", "fake", "wrong"] {
          #expect(!words.contains(word), "\(rule.id): \(words)")
        }
      }
    }
  }

  @Test func theStandardsAreDocumentedOnes() {
    for rule in rules.rules {
      #expect(rule.standards.allSatisfy { $0.wholeMatch(of: /[A-F][1-7]/) != nil }, "\(rule.id)")
      #expect(!rule.standards.isEmpty, "\(rule.id)")
    }
  }

  @Test func allOnLeavesNoneOut() {
    #expect(rules.rules.contains { !$0.isOn })
    #expect(rules.allOn.rules.allSatisfy { $0.isOn })
  }

  @Test func namesOfACountryAreOnePlace() {
    var places = PlaceNames()
    places.add("KP", ["North Korea", "North Korean", "Pyongyang"])
    #expect(places.place("Pyongyang") == places.place("North Korean"))
    #expect(places.place("Kursk") == "Kursk")
    #expect(places.country("kp") == "North Korea")
    #expect(places.all == ["North Korean", "North Korea", "Pyongyang"])
  }
}
