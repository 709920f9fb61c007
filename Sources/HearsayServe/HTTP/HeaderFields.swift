import Hearsay

/// A header field; its name is compared without regard to case.
struct HeaderField: Sendable, Equatable {
  var name: String
  var value: String

  init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
}

/// The header fields of a request, in their order.
struct HeaderFields: Sendable, Equatable {
  private var fields: [HeaderField] = []

  init() {}

  mutating func add(_ name: String, _ value: String) {
    fields.append(HeaderField(name.lowercased(), value))
  }

  var count: Int { fields.count }

  /// All values under a name, which is given in lower case.
  func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// The members of a list that may be spread over several fields, in lower case.
  func tokens(_ name: String) -> [String] {
    values(name).flatMap { $0.split(scalar: ",") }
      .map { $0.trimmed.lowercased() }.filter { !$0.isEmpty }
  }

  /// The value under a name.
  /// - Throws: a problem where there are several.
  func single(_ name: String) throws(Problem) -> String? {
    let values = values(name)
    guard values.count <= 1 else {
      throw Problem(.badRequest, "The header field \(name) is there \(values.count) times.")
    }
    return values.first
  }
}

extension StringProtocol {
  /// Without the spaces and tabs at its ends, which mean nothing in a header.
  var trimmed: String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" }
    let scalars = String(self).unicodeScalars.drop(while: isBlank)
    let end = scalars.lastIndex { !isBlank($0) }.map { scalars.index(after: $0) }
    return String(String.UnicodeScalarView(scalars[..<(end ?? scalars.startIndex)]))
  }
}
