import Foundation
import Testing

@testable import HearsayGate

@Suite struct DecisionListTests {
  private func list(_ lines: String...) -> DecisionList {
    DecisionList(Array(lines.joined(separator: "\n").utf8))
  }

  @Test func aLineIsADecision() throws {
    let list = list(
      "", #"{"record":"a","decision":"waived","by":"Ada","note":"n","role":null}"#, " \r",
      #"{"record":"b","decision":"rejected","evidence":[{"kind":"link","value":"https://example.org"}]}"#
    )
    #expect(list.faults.isEmpty)
    #expect(list.lines.map(\.number) == [2, 4])
    #expect(list.lines[0].decision == .waived && list.lines[0].editor == "Ada")
    #expect(list.lines[1].evidence == [Evidence(kind: .link, value: "https://example.org")])
  }

  @Test(arguments: [
    ("yes", "no JSON object"), (#"{"decision":"waived"}"#, "names no record"),
    (#"{"record":"a"}"#, "needs a decision"),
    (#"{"record":"a","decision":"ok"}"#, "needs a decision"),
    (#"{"record":"a","decision":"waived","nots":"n"}"#, "did you mean “note”?"),
    (#"{"record":"a","decision":"waived","note":7}"#, "that is no text"),
    (#"{"record":"a","decision":"waived","evidence":["x"]}"#, "no list of objects"),
    (
      #"{"record":"a","decision":"waived","evidence":[{"kind":"file","value":"/none"}]}"#,
      "cannot be read"
    ),
  ])
  func aFaultIsToldWithItsLine(_ line: String, _ message: String) {
    let list = list(#"{"record":"a","decision":"verified"}"#, line)
    #expect(list.lines.count == 1 && list.faults.count == 1)
    #expect(list.faults.first?.line == 2)
    #expect(list.faults.first?.message.contains(message) == true)
  }

  @Test func aFileIsKeptWithItsHash() throws {
    let folder = try Folder()
    try Data("abc".utf8).write(to: folder.url.appendingPathComponent("tape.txt"))
    let evidence = Evidence(fileAt: folder.path("tape.txt"))
    #expect(evidence?.value == "tape.txt")
    #expect(
      evidence?.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
