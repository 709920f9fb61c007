import Testing

@testable import Hearsay

@Suite struct NearWordsTests {
  private func names(_ text: String) -> [String] { OutletReading(text).story }

  @Test func whatIsToldSomethingCounts() {
    #expect(names("He told RT that it was safe.") == ["RT: ru.rt-international"])
    #expect(names("He said so in an interview with the AP.") == ["the AP: us.associated-press"])
    #expect(names("He told the Hill that it was safe.") == ["the Hill: us.the-hill"])
  }

  @Test func whatReportsCounts() {
    #expect(names("Later SANA reported that it was safe.") == ["SANA: sy.sana"])
    #expect(names("Later SANA walked away.").isEmpty)
  }

  @Test func aPlainWordCountsWithinTwoTokens() {
    #expect(names("It was on the network RT again.") == ["RT: ru.rt-international"])
    #expect(names("The Russian mayor of the town saw RT there.").isEmpty)
  }

  @Test func theCountryCountsWithinThreeTokens() {
    #expect(names("Iran's own Mehr was there.") == ["Mehr: ir.mehr-news-agency"])
    #expect(names("France's own Mehr was there.").isEmpty)
  }

  @Test func theEndOfAnotherNameDoesNotCount() {
    #expect(names("He told Face The Nation that it was safe.").isEmpty)
    #expect(names("He told Megan Fox that it was safe.").isEmpty)
  }
}
