import HearsayGate
import Testing

@testable import HearsayServe

@Suite struct GateServiceTests {
  private static let token = "0123456789abcdef"

  private func status(
    _ service: GateService, _ lines: String..., body: String? = nil
  ) throws -> Int {
    var request = try head(lines[0])
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      request.fields.add(String(parts[0]), parts[1].trimmed)
    }
    let response =
      service.answer(to: request)
      ?? service.answer(to: request, body: Array((body ?? "").utf8))
    return response.status.rawValue
  }

  @Test func pathsAndMethodsAreRouted() throws {
    let service = try Desk.service()
    #expect(try status(service, "GET /v1/health HTTP/1.1") == 200)
    #expect(try status(service, "HEAD /v1/version HTTP/1.1") == 200)
    #expect(try status(service, "GET /openapi.json HTTP/1.1") == 200)
    #expect(try status(service, "GET /v1/gate HTTP/1.1") == 405)
    #expect(try status(service, "POST /v1/health HTTP/1.1") == 405)
    #expect(try status(service, "GET /v1/gate/ HTTP/1.1") == 404)
    #expect(try status(service, "GET /v1/%67ate HTTP/1.1") == 404)
  }

  @Test func aRefusedMethodNamesThoseThatAreTaken() throws {
    let response = try Desk.service().answer(to: head("PUT /v1/gate HTTP/1.1"))
    #expect(response?.fields.last == HeaderField("Allow", "POST"))
  }

  @Test func everythingButHealthNeedsTheToken() throws {
    let service = try Desk.service(token: Self.token)
    for request in ["GET /v1/version", "POST /v1/gate", "GET /openapi.json", "GET /none"] {
      #expect(try status(service, "\(request) HTTP/1.1") == 401)
    }
    #expect(try status(service, "GET /v1/health HTTP/1.1") == 200)
    #expect(
      try status(service, "GET /v1/version HTTP/1.1", "Authorization: Bearer \(Self.token)") == 200)
    let refusal = try service.answer(to: head("GET /v1/version HTTP/1.1"))
    #expect(refusal?.fields.last?.name == "WWW-Authenticate")
  }

  @Test func articlesAreJudged() throws {
    let service = try Desk.service()
    let request = ["POST /v1/gate?id=a HTTP/1.1", "Content-Type: text/plain"]
    #expect(try status(service, request[0], request[1], body: "It rained.") == 200)
    #expect(try status(service, request[0], request[1], body: "") == 422)
    #expect(
      try status(service, request[0], "Content-Type: application/json", body: "{") == 422)
    #expect(try status(service, "POST /v1/gate HTTP/1.1") == 415)
  }

  @Test func aBrokenCasefileIsNoPassAndNamedOnlyInTheLog() throws {
    let log = Lines()
    let service = try Desk.service(casefile: BrokenCasefile(), log: log)
    var request = try head("POST /v1/gate?id=a HTTP/1.1")
    request.fields.add("Content-Type", "text/plain")
    let response = service.answer(to: request, body: Array("It rained.".utf8))
    #expect(response.status == .serviceUnavailable)
    #expect(!String(decoding: response.body, as: UTF8.self).contains("desk.case"))
    #expect(log.all == ["desk.case: is a test"])
  }
}

/// A casefile on a disk that gives nothing.
private struct BrokenCasefile: Casefile {
  private var failure: CasefileError {
    .refused(path: "desk.case", reason: "is a test", advice: nil)
  }

  func append(_ draft: EntryDraft, key: EditorKey?) throws(CasefileError) -> CaseEntry {
    throw failure
  }
  func entries(article: String) throws(CasefileError) -> [CaseEntry] { throw failure }
  func entries(recordPrefix: String, article: String?) throws(CasefileError) -> [CaseEntry] {
    throw failure
  }
  func log() throws(CasefileError) -> CaseLog { throw failure }
  func merge(_ entries: [CaseEntry]) throws(CasefileError) -> Int { throw failure }
  func keep(_ articles: [SeenArticle]) throws(CasefileError) { throw failure }
  func waiting(prefix: String, article: String?) throws(CasefileError) -> [WaitingRecord] {
    throw failure
  }
}
