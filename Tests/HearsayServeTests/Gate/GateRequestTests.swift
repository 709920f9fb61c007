import HearsayIntake
import Testing

@testable import HearsayServe

@Suite struct GateRequestTests {
  private func request(_ query: String, _ fields: String...) throws -> GateRequest {
    var head = try head("POST /v1/gate\(query) HTTP/1.1")
    for field in fields {
      let parts = field.split(separator: ":", maxSplits: 1)
      head.fields.add(String(parts[0]), parts[1].trimmed)
    }
    return try GateRequest(head)
  }

  @Test func theMediaTypeTellsTheFormat() throws {
    #expect(try request("", "Content-Type: application/json").format == .json)
    #expect(try request("", "Content-Type: application/x-ndjson").format == .jsonLines)
    let text = try request("?id=7&path=desk/7", "Content-Type: Text/Plain ; charset=\"UTF-8\"")
    #expect(text.format == .plainText && text.id == "7" && text.path == "desk/7")
  }

  @Test func otherTypesAreNotRead() {
    #expect(problem { _ = try request("") } == .unsupportedMediaType)
    #expect(problem { _ = try request("", "Content-Type: text/html") } == .unsupportedMediaType)
    #expect(
      problem { _ = try request("?id=1", "Content-Type: text/plain; charset=latin1") }
        == .unsupportedMediaType)
    #expect(
      problem {
        _ = try request("", "Content-Type: application/json", "Content-Encoding: gzip")
      } == .unsupportedMediaType)
  }

  @Test func aTextNeedsAnID() {
    #expect(problem { _ = try request("", "Content-Type: text/plain") } == .badRequest)
    #expect(problem { _ = try request("?id=", "Content-Type: text/plain") } == .badRequest)
  }
}
