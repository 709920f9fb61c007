import Testing

@testable import Hearsay

@Suite struct CountryNamesTests {
  private func has(_ words: String, _ code: String? = nil) -> Bool {
    let countries = PackFixture.pack.outlets.countries
    return Array(words.utf8).withUnsafeBufferPointer { text in
      guard let code else { return countries.has(text, 0..<text.count) }
      let letters = Array(code.utf8)
      return letters.withUnsafeBufferPointer { letters in
        countries.has(text, 0..<text.count, CountryNames.code(letters) ?? 0)
      }
    }
  }

  @Test func namesAndPeoplesAreKnown() {
    #expect(has("North Korea", "KP") && has("North Korean", "KP") && has("U.S.", "US"))
    #expect(!has("North Korea", "KR"))
    #expect(has("Turkey") && has("turkish") && !has("Harbour"))
  }

  @Test func everyCountryOfTheRegistryHasANameHere() {
    let table = PackFixture.pack.outlets
    let countries = Set(table.rows.indices.map { table.entry($0).country })
    for code in countries where !code.isEmpty { #expect(code.utf8.count == 2, "\(code)") }
  }

  @Test func aCodeHasTwoLetters() throws {
    let folder = try RuleFolder(copyingBuiltIn: false)
    try folder.write("code,names,demonyms\nXXX,A,B\n", to: "countries.csv")
    var faults: [Fault] = []
    _ = CountryNames([folder.path + "/countries.csv"], faults: &faults)
    #expect(faults.map(\.message) == ["a code of two letters expected"])
  }
}
