import Testing

@testable import HearsayServe

@Suite struct BodyFramingTests {
  private func framing(_ fields: String...) throws -> BodyFraming {
    var head = try head("POST / HTTP/1.1")
    for field in fields {
      let parts = field.split(separator: ":", maxSplits: 1)
      head.fields.add(String(parts[0]), parts[1].trimmed)
    }
    return try BodyFraming(head)
  }

  @Test func aBodyHasALengthOrChunksOrIsNotThere() throws {
    #expect(try framing() == .none)
    #expect(try framing("Content-Length: 12") == .length(12))
    #expect(try framing("Transfer-Encoding: Chunked") == .chunked)
  }

  @Test func aLengthBeyondAllNumbersIsTooLargeNotBroken() throws {
    #expect(try framing("Content-Length: 99999999999999999999999") == .length(.max))
  }

  @Test(arguments: ["", "-1", "+1", "1, 1", "0x10", "１"])
  func aLengthIsDigits(_ length: String) {
    #expect(problem { _ = try framing("Content-Length: \(length)") } == .badRequest)
  }

  @Test func twoStatementsAreRefused() {
    #expect(
      problem { _ = try framing("Content-Length: 1", "Transfer-Encoding: chunked") } == .badRequest)
    #expect(problem { _ = try framing("Content-Length: 1", "Content-Length: 1") } == .badRequest)
  }

  @Test func otherCodingsAreNotRead() {
    #expect(problem { _ = try framing("Transfer-Encoding: gzip, chunked") } == .notImplemented)
  }
}
