import Testing

@testable import HearsayIntake

@Suite struct JSONDocumentTests {
  @Test func readsOneArticle() throws {
    #expect(try summaries("a.json", #"{"text":"words"}"#) == ["a=words"])
    #expect(try summaries("a.json", "\u{FEFF}\n{\"id\":7,\"text\":\"words\"}\n") == ["7=words"])
  }

  @Test func readsArraysAndObjectsThatHoldOne() throws {
    let list = #"[ {"text":"one"} , {"id":"x","text":"two"},{"text":"three"} ]"#
    let expected = ["a:1=one", "x=two", "a:3=three"]
    #expect(try summaries("a.json", list) == expected)
    #expect(try summaries("a.json", #"{"total":3,"articles":\#(list),"more":[1]}"#) == expected)
  }

  @Test func takesAnObjectWithATextAsTheArticle() throws {
    #expect(try summaries("a.json", #"{"articles":[],"text":"t"}"#) == ["a=t"])
  }

  @Test func goesOnAfterElementsThatAreNoArticles() throws {
    let found = try summaries(
      "a.json", "[\n{\"text\":1},\n5,\n[{\"text\":\"x\"}],\n{\"text\":\"b\"}]")
    #expect(
      found == [
        "! a.json:2: has a `text` that is not a string; give each article its words under the key `text`",
        "! a.json:3: is not an article's JSON object; give an object with a `text`, or an array of them",
        "! a.json:4: is not an article's JSON object; give an object with a `text`, or an array of them",
        "a:4=b",
      ])
  }

  @Test func saysWhereItIsBroken() throws {
    #expect(
      try summaries("a.json", "[{\"text\":\"one\"},\n{\"text\":\"é\" \"b\"}]")
        == ["! a.json:2: is broken JSON at column 13: expected ',' or '}'"])
    #expect(
      try summaries("a.json", "{\"text\":\"a\"}\n{\"text\":\"b\"}")
        == ["! a.json:2: is broken JSON at column 1: unexpected text after the value"])
    #expect(try summaries("a.json", " ").first?.contains("a.json:1: is broken JSON") == true)
  }

  @Test func saysWhatGivesNoArticle() throws {
    #expect(try summaries("a.json", "") == ["! a.json: is empty"])
    #expect(try summaries("a.json", "[]") == ["! a.json: holds no articles"])
    #expect(try summaries("a.json", #"{"articles":[]}"#) == ["! a.json: holds no articles"])
    #expect(try summaries("a.json", "5").first?.contains("is not an article's JSON object") == true)
    let bytes = Array(#"{"text":""#.utf8) + [0xC3, 0x28] + Array("\"}".utf8)
    #expect(
      try summaries("a.json", bytes)[0].hasPrefix(
        "! a.json: is not UTF-8: invalid byte at offset 9"))
  }
}
