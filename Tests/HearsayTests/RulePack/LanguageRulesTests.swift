import Testing

@testable import Hearsay

@Suite struct LanguageRulesTests {
  private static let rules = PackFixture.pack.language

  private func objection(_ text: String, _ language: String? = nil, repeated: Int = 10) throws
    -> String?
  {
    let text = String(repeating: text + " ", count: repeated)
    let article = Article(id: "a", path: "a", text: Array(text.utf8), language: language)
    return Self.rules.objection(to: article)
  }

  @Test(arguments: [
    "The mayor said on Monday that the bridge would be closed until the end of the year.",
    "Prices rose in March, said the bank, and it is not clear when they will fall.",
  ])
  func englishIsRead(_ text: String) throws {
    #expect(try objection(text) == nil)
    #expect(try objection(text, "en-GB") == nil)
  }

  @Test(arguments: [
    "De burgemeester zei maandag dat de brug in de stad tot het einde van het jaar gesloten is.",
    "Le maire a déclaré lundi que le pont serait fermé jusqu’à la fin de l’année, selon la ville.",
    "Der Bürgermeister sagte am Montag, die Brücke bleibe bis Ende des Jahres geschlossen.",
    "市長は月曜日、橋は年末まで閉鎖されると述べた。市民からは不安の声が上がっている。",
    "وقال رئيس البلدية يوم الاثنين إن الجسر سيظل مغلقا حتى نهاية العام الحالي.",
    "El alcalde dijo el lunes que el puente estará cerrado hasta el final del año.",
  ])
  func otherLanguagesAreNot(_ text: String) throws {
    #expect(try objection(text) != nil)
  }

  @Test func whatAnArticleSaysOfItselfCounts() throws {
    let text = "The mayor said on Monday that the bridge would be closed."
    #expect(try objection(text, "fr") == "is in a language without rules: “fr”")
    #expect(try objection(text, "EN_us") == nil)
  }

  @Test func aShortTextIsGivenTheBenefitOfTheDoubt() throws {
    #expect(try objection("Pont fermé.", repeated: 1) == nil)
  }
}
