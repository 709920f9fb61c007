import Testing

@testable import Hearsay

@Suite struct RuleLoaderTests {
  private func file(_ text: String) -> RuleFile {
    var faults: [Fault] = []
    return RuleFile(name: "a.yml", text: text, faults: &faults)
  }

  @Test func fragmentsBuildOnThoseAboveThem() {
    var loader = RuleLoader(symbols: Alphabets.small)
    loader.readFragments(file("np: <noun>+\nlist: '{np} ( \",\" {np} )*'\n"))
    #expect(loader.faults.isEmpty)
    #expect(loader.usedFragments == ["np"])
    #expect(loader.fragments["list"]?.regex().contains("\\x6e") == true)
  }

  @Test func aFragmentBelowIsNotThereYet() {
    var loader = RuleLoader(symbols: Alphabets.small)
    loader.readFragments(file("list: '{np}'\nnp: <noun>\n"))
    #expect(loader.faults.map(\.message) == ["no fragment named “np”"])
    #expect(loader.faults.map(\.column) == [9])
  }

  @Test func fragmentsThatNothingUsesAreFaults() {
    var loader = RuleLoader(symbols: Alphabets.small)
    loader.readFragments(file("np: <noun>\nlist: '{np}'\n"))
    loader.reportUnusedFragments()
    #expect(
      loader.faults.map(\.description) == [
        "a.yml:2:1: no rule uses the fragment “list”\n  list: '{np}'\n  ^"
      ])
  }

  @Test func namesOfFragmentsAreUnique() {
    var loader = RuleLoader(symbols: Alphabets.small)
    loader.readFragments(file("np: <noun>\n"))
    loader.readFragments(file("np: <name>\n"))
    #expect(loader.faults.map(\.message) == ["fragment “np” is defined twice"])
  }

  @Test func groupsAreRoles() {
    var loader = RuleLoader(symbols: Alphabets.small)
    let half = loader.anchored("(?<sorce> <noun> )", "x", file("x"), mirrored: false)
    #expect(half != nil)
    #expect(
      loader.faults.first?.message.hasPrefix("no role named “sorce”; roles are source,") == true)
  }

  @Test func whatPCRE2RefusesIsShown() {
    var loader = RuleLoader(symbols: Alphabets.small)
    let half = loader.anchored("(?<= <noun>+ )", "x", file("x"), mirrored: false)
    #expect(half == nil)
    #expect(
      loader.faults.first?.message.hasPrefix("PCRE2 refuses this pattern: lookbehind") == true)
  }
}
