import Testing

@testable import Hearsay

@Suite struct NameScanTests {
  private func names(_ text: String) -> [String] { OutletReading(text).story }

  @Test func theLongestNameIsTaken() {
    #expect(names("He told Fox News Sunday so.") == ["Fox News Sunday: us.fox-news"])
  }

  @Test func curlyAndStraightApostrophesAreOne() {
    #expect(names("He read the People’s Daily again.") == ["People’s Daily: cn.people-s-daily"])
    #expect(names("He read the People's Daily again.") == ["People's Daily: cn.people-s-daily"])
  }

  @Test func aCapitalisedWordMakesItAnotherName() {
    #expect(names("He works at the CNN Tower in Portsea.").isEmpty)
    #expect(names("He told CNN Tuesday that it was safe.") == ["CNN: us.cnn"])
    #expect(names("CNN President Ada Lindqvist agreed.") == ["CNN: us.cnn"])
  }

  @Test func aPartOfAWordIsNoName() {
    #expect(names("The CNN-Harbour debate and CNN+ were on.").isEmpty)
    #expect(names("RT @harbour: the bridge is safe, RT said.") == ["RT: ru.rt-international"])
  }

  @Test func aLineInCapitalsNamesNobody() {
    #expect(names("CLICK HERE FOR THE CNN BRIDGE PICTURES").isEmpty)
    #expect(names("BRIDGE IS SAFE, KCNA SAYS TODAY").isEmpty)
  }

  @Test func anArticleMayBeSmall() {
    #expect(names("He reads the Economist there.") == ["the Economist: gb.the-economist"])
    #expect(names("He reads Economist there.").isEmpty)
  }
}
