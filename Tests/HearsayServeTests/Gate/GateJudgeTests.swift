import HearsayGate
import HearsayIntake
import Testing

@testable import HearsayServe

@Suite struct GateJudgeTests {
  private func outcome(_ body: String) throws -> GateJudge.Outcome {
    var request = try GateRequest(
      head("POST /v1/gate HTTP/1.1", "Content-Type: application/json"))
    request.body = Array(body.utf8)
    return try Desk.judge().worker()(request)
  }

  @Test func articlesAreJudgedInTheirOrder() throws {
    let outcome = try outcome(
      #"{"articles":[{"id":"b","text":"“The ferry is late,” Ada Lind said."},{"id":"a","text":"It rained."}]}"#
    )
    guard case .judged(let bytes, let remarks) = outcome else {
      Issue.record("not judged: \(outcome)")
      return
    }
    let document = String(decoding: bytes, as: UTF8.self)
    #expect(
      document.hasPrefix(#"{"schema":"hearsay/verdict/1","policy":"strict test","articles":["#))
    let first = try #require(document.firstRange(of: #""id":"b""#))
    let second = try #require(document.firstRange(of: #""id":"a""#))
    #expect(first.lowerBound < second.lowerBound)
    #expect(document.contains(#""articles":{"block":0,"hold":1,"pass":1}"#))
    #expect(remarks.isEmpty)
  }

  @Test func oneThatCannotBeReadKeepsAllFromBeingJudged() throws {
    let outcome = try outcome(
      #"[{"id":"a","text":"It rained."},{"id":"b","text":"Es regnet.","language":"de"},{"id":"c"}]"#
    )
    guard case .unread(let inputs) = outcome else {
      Issue.record("judged: \(outcome)")
      return
    }
    #expect(inputs.count == 2)
    #expect(inputs.allSatisfy { $0.path == "-" && $0.line == 1 })
  }
}
