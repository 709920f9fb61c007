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

  @Test func itsVerdictIsThatOfTheGate() throws {
    var gate = try Schema(file: "Documentation/verdict.schema.json").expanded()
    // A body with something that could not be checked gets another answer than a verdict.
    gate = gate.replacing(["properties", "summary", "properties", "unchecked"], with: ["const": 0])
    gate = gate.replacing(
      ["properties", "summary", "properties", "unread"], with: ["type": "array", "maxItems": 0])
    let service = try Schema(file: "Documentation/openapi.json")
      .expanded(at: "#/components/schemas/Verdict")
    #expect(try lines(service) == lines(gate))
  }

  private func lines(_ schema: Any) throws -> [Substring] {
    let json = try JSONSerialization.data(
      withJSONObject: schema, options: [.sortedKeys, .prettyPrinted])
    return String(decoding: json, as: UTF8.self).split(separator: "\n")
  }
}

/// A JSON Schema, to be compared with another that says the same in another arrangement.
private struct Schema {
  private static let prose = ["description", "title", "$schema", "$id", "$defs"]
  let root: [String: Any]

  init(file: String) throws {
    let data = try Data(contentsOf: Desk.root.appending(path: file))
    root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// The schema at a reference, without prose and with what it refers to in the places that refer to it.
  func expanded(at reference: String = "#") throws -> [String: Any] {
    var place = root
    for name in reference.split(separator: "/").dropFirst() {
      place = try #require(place[String(name)] as? [String: Any], "\(reference)")
    }
    return try expanded(object: place)
  }

  private func expanded(object: [String: Any]) throws -> [String: Any] {
    if let reference = object["$ref"] as? String {
      // Another document's: the service says only that it is an object.
      return reference.hasPrefix("#") ? try expanded(at: reference) : ["type": "object"]
    }
    var copy: [String: Any] = [:]
    for (key, part) in object where !Self.prose.contains(key) {
      copy[key] = try expanded(any: part)
    }
    return copy
  }

  private func expanded(any value: Any) throws -> Any {
    if let object = value as? [String: Any] { return try expanded(object: object) }
    guard let list = value as? [Any] else { return value }
    var copy: [Any] = []
    for item in list { copy.append(try expanded(any: item)) }
    return copy
  }
}

extension [String: Any] {
  /// The same with another value at a path.
  fileprivate func replacing(_ path: [String], with value: [String: Any]) -> [String: Any] {
    guard let name = path.first else { return value }
    var copy = self
    copy[name] = (self[name] as? [String: Any] ?? [:]).replacing(
      Array(path.dropFirst()), with: value)
    return copy
  }
}
