import Foundation
import Testing

@testable import HearsayServe

@Suite struct OpenAPIDocumentTests {
  @Test func itIsTheDocumentThatIsPublished() throws {
    let file = Desk.root.appending(path: "Documentation/openapi.json")
    #expect(try Data(contentsOf: file) == Data(OpenAPIDocument.bytes))
  }

  @Test func everyPathOfItIsServed() throws {
    let document = try JSONSerialization.jsonObject(with: Data(OpenAPIDocument.bytes))
    let paths = try #require((document as? [String: Any])?["paths"] as? [String: [String: Any]])
    let service = try Desk.service()
    for (path, operations) in paths {
      for method in operations.keys {
        let head = try head("\(method.uppercased()) \(path) HTTP/1.1")
        let status = service.answer(to: head)?.status
        #expect(status != .notFound && status != .methodNotAllowed, "\(method) \(path)")
      }
    }
  }
}
