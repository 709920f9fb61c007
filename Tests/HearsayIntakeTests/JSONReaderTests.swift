import Testing

@testable import HearsayIntake

@Suite struct JSONReaderTests {
  private func value(_ json: String) throws(JSONError) -> JSONReader.Value {
    let bytes = Array(json.utf8)
    return try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in
      var reader = JSONReader(buffer)
      let value = try reader.value()
      try reader.finish()
      return value
    }
  }

  @Test func readsStrings() throws {
    #expect(try value(#" "a" "#) == .string(Array("a".utf8)))
    #expect(try value(#""""#) == .string([]))
    #expect(
      try value("\"“long enough for several words”\"")
        == .string(Array("“long enough for several words”".utf8)))
  }

  @Test func findsTheEndOfAStringAtEveryAlignment() throws {
    for length in 0..<40 {
      let text =
        String(repeating: "é", count: length / 2) + String(repeating: "!", count: length % 2)
      #expect(try value("\"\(text)\"") == .string(Array(text.utf8)))
      #expect(try value("\"\(text)\\n\(text)\"") == .string(Array("\(text)\n\(text)".utf8)))
    }
  }

  @Test(arguments: ["0", "-1", "12.50", "1e9", "1E-2", "-0.0e+1"])
  func keepsNumbersAsWritten(_ number: String) throws {
    #expect(try value(number) == .number(number))
  }

  @Test func passesOverWhatArticlesDoNotNeed() throws {
    for json in ["true", "false", "{}", "[]", #"{"a":[1,{"b":null}],"c":"d"}"#, "[ 1 , 2 ]"] {
      #expect(try value(json) == .other)
    }
    #expect(try value("null") == .null)
  }

  @Test(arguments: [
    ("", 0), ("tru", 0), ("01", 1), ("1.", 2), ("-", 1), ("+1", 0), ("1e", 2), (".5", 0),
    ("[1,]", 3),
    ("[1 2]", 3), ("{a:1}", 1), (#"{"a" 1}"#, 5), (#"{"a":1,}"#, 7), (#"{"a":1"#, 6), ("[1]]", 3),
    (#""abc"#, 4), ("\"a\nb\"", 2), ("\"12345678\u{1}\"", 9), (#""\x""#, 2), (#""\u12G4""#, 5),
    ("'a'", 0), ("NaN", 0), ("nul", 0), ("{} x", 3),
  ])
  func saysWhereJSONIsBroken(_ json: String, _ offset: Int) {
    let error = #expect(throws: JSONError.self) { try value(json) }
    #expect(error?.offset == offset, "\(json): \(error?.message ?? "")")
  }

  @Test func allowsSixtyFourLevels() throws {
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try value(deep) == .other)
    let error = #expect(throws: JSONError.self) { try value("[\(deep)]") }
    #expect(error?.message.hasPrefix("nested deeper than 64 levels") == true)
  }

  @Test func saysThatTheTextEnded() {
    let error = #expect(throws: JSONError.self) { try value("[1") }
    #expect(error?.message == "expected ',' or ']', found the end of the text")
  }
}
