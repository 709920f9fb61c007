import Testing

@testable import HearsayIntake

@Suite struct ArticleFieldsTests {
  private func fields(_ json: String) throws(JSONError) -> ArticleFields {
    let bytes = Array(json.utf8)
    return try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in
      var reader = JSONReader(buffer)
      return try ArticleFields(reading: &reader)
    }
  }

  @Test func readsAllKeysAndPassesOverOthers() throws {
    let fields = try fields(
      #"""
      {"id": "a1", "title": "T", "publisher": "P", "date": "2017-12-01", "url": "https://e.org/",
       "language": "en", "tags": ["x", {"text": "no"}], "text": "Words."}
      """#)
    let article = try fields.article(path: "p", line: nil, fallbackID: "f")
    #expect(article.id == "a1" && article.title == "T" && article.publisher == "P")
    #expect(article.date == "2017-12-01" && article.url == "https://e.org/")
    #expect(article.language == "en" && article.text == Array("Words.".utf8))
    #expect(article.fileOffset == nil && article.path == "p")
  }

  @Test func theAgencyHasSeveralNames() throws {
    for key in ["provider", "agency", "infosource", "creditline"] {
      let fields = try fields(#"{"\#(key)": "Reuters", "text": "t"}"#)
      #expect(try fields.article(path: "p", line: nil, fallbackID: "f").provider == "Reuters")
    }
    #expect(try fields(#"{"agency": "A", "provider": "P", "infosource": "I"}"#).provider == "P")
    #expect(try fields(#"{"agency": "A", "infosource": "I", "provider": ""}"#).provider == "A")
  }

  @Test func takesNumbersAsIDAndFallsBackWithoutOne() throws {
    #expect(try fields(#"{"id": 12345678901234567890}"#).id == "12345678901234567890")
    for json in [#"{"text":"t"}"#, #"{"id":"","text":"t"}"#, #"{"id":null,"text":"t"}"#] {
      #expect(try fields(json).article(path: "p", line: 3, fallbackID: "f").id == "f")
    }
  }

  @Test func ignoresMetadataThatIsNoString() throws {
    let fields = try fields(#"{"title": 5, "date": null, "url": ["a"], "publisher": ""}"#)
    #expect(fields == ArticleFields())
  }

  @Test(arguments: [
    (#"{}"#, "has no `text`"), (#"{"text":5}"#, "has a `text` that is not a string"),
    (#"{"text":null}"#, "has a `text` that is not a string"),
    (#"{"text":["a"]}"#, "has a `text` that is not a string"),
    (#"{"text":""}"#, "has an empty `text`"),
  ])
  func saysWhatATextLacks(_ json: String, _ reason: String) throws {
    let fields = try fields(json)
    let failure = #expect(throws: IntakeFailure.self) {
      try fields.article(path: "p", line: 7, fallbackID: "f")
    }
    #expect(failure?.reason == reason && failure?.line == 7)
  }
}
