/// A sentence for editors with places for a record's own words.
///
/// `{name}` is replaced; `{name|words}` by `words` where the record has none; a stretch in square brackets is left out
/// where one of its places stays empty.
struct FindingTemplate: Sendable {
  struct Piece: Sendable {
    var text = ""
    var placeholder: Placeholder?
    var fallback: String?
    /// The number of the bracketed stretch that the piece is in, 0 for none.
    var stretch = 0
  }

  /// As the rule file has it.
  let source: String
  private(set) var pieces: [Piece] = []

  /// What is wrong with a template, and at which scalar of it.
  struct Mistake: Error {
    var offset: Int
    var message: String
  }

  init(_ source: String) throws(Mistake) {
    self.source = source
    let scalars = Array(source.unicodeScalars)
    var stretch = 0
    var opened: Int?
    var text = String.UnicodeScalarView()
    var at = 0
    func flush(_ pieces: inout [Piece]) {
      if !text.isEmpty {
        pieces.append(Piece(text: String(text), stretch: opened == nil ? 0 : stretch))
      }
      text = String.UnicodeScalarView()
    }
    while at < scalars.count {
      switch scalars[at] {
      case "[" where opened == nil:
        flush(&pieces)
        stretch += 1
        opened = at
      case "]" where opened != nil:
        flush(&pieces)
        opened = nil
      case "[", "]", "}":
        throw Mistake(
          offset: at, message: "“\(scalars[at])” without its partner, or inside brackets")
      case "{":
        flush(&pieces)
        guard let end = scalars[at...].firstIndex(of: "}") else {
          throw Mistake(offset: at, message: "“{” without “}”")
        }
        var piece = try Self.place(scalars[(at + 1)..<end], at: at)
        piece.stretch = opened == nil ? 0 : stretch
        pieces.append(piece)
        at = end
      default: text.append(scalars[at])
      }
      at += 1
    }
    if let opened { throw Mistake(offset: opened, message: "“[” without “]”") }
    flush(&pieces)
  }

  private static func place(
    _ scalars: ArraySlice<Unicode.Scalar>, at offset: Int
  ) throws(Mistake) -> Piece {
    let inside = String(String.UnicodeScalarView(scalars))
    let parts = inside.split(scalar: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let placeholder = Placeholder(rawValue: name) else {
      let near = suggestion(name, among: Placeholder.allCases.map(\.rawValue))
      throw Mistake(offset: offset, message: "no placeholder named “\(name)”\(near)")
    }
    return Piece(
      placeholder: placeholder, fallback: parts.count > 1 ? String(parts[1]) : nil)
  }

  /// The first placeholder that may stay empty although nothing provides for it.
  func unprovided(_ given: Set<Placeholder>) -> Placeholder? {
    pieces.lazy.filter { $0.stretch == 0 && $0.fallback == nil }.compactMap(\.placeholder)
      .first { !given.contains($0) }
  }

  /// The sentence with the words that `value` gives, beginning with a capital.
  func filled(_ value: (Placeholder) -> String?) -> String {
    let words = pieces.map { piece in
      piece.placeholder.map { value($0) ?? piece.fallback } ?? piece.text
    }
    var empty: Set<Int> = []
    for (piece, word) in zip(pieces, words) where word == nil { empty.insert(piece.stretch) }
    var text = ""
    for (piece, word) in zip(pieces, words) {
      if piece.stretch == 0 || !empty.contains(piece.stretch) { text += word ?? "" }
    }
    // Most begin with a capital of their own.
    if let first = text.utf8.first, first &- 65 < 26 { return text }
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
