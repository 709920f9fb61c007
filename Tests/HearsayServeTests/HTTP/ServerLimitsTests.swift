import Foundation
import Testing

@testable import HearsayServe

/// The limits are what the documentation says they are.
@Suite struct ServerLimitsTests {
  @Test func theyAreThoseThatAreDocumented() throws {
    let page = try String(
      contentsOf: Desk.root.appending(path: "Documentation/serve.md"), encoding: .utf8)
    let limits = ServerLimits()
    for row in [
      "| body | `--max-body`, \(limits.bodyBytes >> 10) KiB;",
      "| head | \(limits.headBytes >> 10) KiB, 100 fields |",
      "| arriving | \(limits.head.components.seconds) s for the head, \(limits.body.components.seconds) s for the body",
      "| reading the answer | \(limits.answer.components.seconds) s |",
      "| idle connections | \(limits.idle.components.seconds) s |",
      "| connections | \(limits.connections),",
      "answers what is running within \(limits.stop.components.seconds) s",
    ] {
      #expect(page.contains(row), "\(row)")
    }
  }
}
