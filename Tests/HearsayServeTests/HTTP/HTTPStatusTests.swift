import Foundation
import Testing

@testable import HearsayServe

@Suite struct HTTPStatusTests {
  @Test func everyStatusThatIsPromisedCanBeSent() throws {
    let document = try JSONSerialization.jsonObject(with: Data(OpenAPIDocument.bytes))
    let paths = try #require((document as? [String: Any])?["paths"] as? [String: [String: Any]])
    let operations = paths.values.flatMap(\.values).compactMap { $0 as? [String: Any] }
    let promised = Set(
      operations.flatMap { ($0["responses"] as? [String: Any] ?? [:]).keys.compactMap { Int($0) } })
    #expect(promised.contains(200) && promised.contains(413))
    for status in promised { #expect(HTTPStatus(rawValue: status) != nil, "\(status)") }
  }

  @Test func theStatusLineHasTheStandardsWords() {
    #expect(HTTPStatus.contentTooLarge.phrase == "Content Too Large")
    #expect(HTTPStatus.headersTooLarge.phrase == "Request Header Fields Too Large")
  }
}
