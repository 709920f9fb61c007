import Hearsay

/// What an input says about one article, before it is known to be one.
struct ArticleFields: Equatable {
  var id: String?
  var title: String?
  var publisher: String?
  var provider: String?
  var date: String?
  var url: String?
  var language: String?
  var desk: String?
  var text: [UInt8]?
  /// Whether there is a `text` that is no string.
  private(set) var hasOtherText = false

  init() {}

  /// Reads a JSON object's keys; those that are not an article's are passed over.
  init(reading reader: inout JSONReader) throws(JSONError) {
    var fields = ArticleFields()
    try reader.object { reader, key throws(JSONError) in
      fields.set(key, to: try reader.value())
    }
    self = fields
  }

  /// Takes a value if the key is an article's; empty values say nothing.
  mutating func set(_ key: String, to value: String) {
    let value = value.isEmpty ? nil : value
    switch key {
    case "id": id = value
    case "title": title = value
    case "publisher": publisher = value
    case "provider": provider = value ?? provider
    // What other systems call the agency that an article is from.
    case "agency", "infosource", "creditline": provider = provider ?? value
    case "date": date = value
    case "url": url = value
    case "language": language = value
    case "desk": desk = value
    case "section": desk = desk ?? value
    default: break
    }
  }

  private mutating func set(_ key: String, to value: JSONReader.Value) {
    switch value {
    case .string(let bytes) where key == "text": (text, hasOtherText) = (bytes, false)
    case .number, .other, .null:
      if key == "text" { (text, hasOtherText) = (nil, true) }
      if key == "id", case .number(let number) = value { id = number }
    case .string(let bytes): set(key, to: String(decoding: bytes, as: UTF8.self))
    }
  }

  /// The article, or what it lacks.
  func article(path: String, line: Int?, fallbackID: String) throws(IntakeFailure) -> Article {
    guard let text else {
      throw IntakeFailure(
        path: path, line: line,
        reason: hasOtherText ? "has a `text` that is not a string" : "has no `text`",
        advice: "give each article its words under the key `text`")
    }
    guard !text.isEmpty else {
      throw IntakeFailure(path: path, line: line, reason: "has an empty `text`")
    }
    var article = article(text, path: path, fallbackID: fallbackID, fileOffset: nil)
    article.line = line
    return article
  }

  /// The article of these fields and of a text that was found beside them.
  func article(_ text: [UInt8], path: String, fallbackID: String, fileOffset: Int?) -> Article {
    var article = Article(
      id: id ?? fallbackID, path: path, text: text, title: title, publisher: publisher,
      provider: provider, date: date, url: url, language: language, fileOffset: fileOffset)
    article.desk = desk
    return article
  }
}
