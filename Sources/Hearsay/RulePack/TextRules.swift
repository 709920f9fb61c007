import Patterns

/// The compiled text patterns of a language, and its quotation marks.
public struct TextRules: Sendable {
  /// What an alternative of the token pattern finds.
  enum Find: Sendable {
    case token(TokenKind)
    /// The end of a paragraph, which is no token.
    case lineBreak
    /// A single mark that can only open a quotation.
    case singleOpen
    /// A single mark that is an apostrophe unless a quotation in single marks is open.
    case possessive
  }

  /// A pattern whose alternatives each end with a mark, `(*:word)`, that names what they find.
  struct TokenPattern: Sendable {
    let pattern: Pattern
    /// By number, which is what the first byte of a mark stands for, counted from `firstMark`.
    let finds: [Find]

    /// What the alternative finds that ends with a mark of this first byte.
    @inline(__always)
    func find(marked mark: UInt8) -> Find { finds[Int(mark &- TextRules.firstMark)] }
  }

  /// One token, white space before it skipped.
  let token: TokenPattern
  /// A stretch of plain words, tried before `token` because one match takes many tokens.
  let plainRun: Pattern
  /// Tried at a stop, an ellipsis and a word that ends in a full stop; each matches up to the sentence's end.
  let stopEnd, ellipsisEnd, abbreviationEnd: Pattern
  /// The quotation marks, and the bytes of each as one number.
  let marks: [QuotationMark]
  let markKeys: [UInt64]

  /// Compiles the patterns of a language.
  ///
  /// - Parameters:
  ///   - patterns: sources by name: `token`, `plain-run`, `stop-ends-sentence`, `ellipsis-ends-sentence`,
  ///     `abbreviation-ends-sentence`, and any fragments that they name as `{fragment}`.
  ///   - lists: word lists by name, which patterns name in the same way.
  ///   - marks: the language's quotation marks.
  /// - Throws: `PatternError` when one does not compile, names what is not there or has an unknown mark.
  public init(
    patterns: [String: String], lists: [String: [String]], marks: [QuotationMark]
  ) throws(PatternError) {
    let fragments = PatternFragments(patterns: patterns, lists: lists)
    token = try Self.tokenPattern(try fragments.expanded("token"))
    plainRun = try Pattern(try fragments.expanded("plain-run"), alphabet: .text)
    stopEnd = try Pattern(try fragments.expanded("stop-ends-sentence"), alphabet: .text)
    ellipsisEnd = try Pattern(try fragments.expanded("ellipsis-ends-sentence"), alphabet: .text)
    abbreviationEnd = try Pattern(
      try fragments.expanded("abbreviation-ends-sentence"), alphabet: .text)
    self.marks = marks
    markKeys = marks.map { mark in
      Array(mark.mark.utf8).withUnsafeBufferPointer { QuotationMark.key(0..<$0.count, of: $0) }
    }
  }

  /// The quotation mark that stands at `bytes` of `text`, if the language has it.
  func mark(_ bytes: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> QuotationMark? {
    let key = QuotationMark.key(bytes, of: text)
    for number in 0..<markKeys.count where markKeys[number] == key { return marks[number] }
    return nil
  }

  /// Compiles a token pattern with the first letter of each mark replaced by one that numbers its name, since a match
  /// gives a mark's bytes and comparing names would take longer than matching.
  private static func tokenPattern(_ source: String) throws(PatternError) -> TokenPattern {
    let parts = source.split(separator: "(*:", omittingEmptySubsequences: false)
    var numbered = String(parts.first ?? "")
    for part in parts.dropFirst() {
      let name = part.prefix { $0 != ")" }
      guard let number = finds.firstIndex(where: { $0.name == name }) else {
        throw PatternError(
          pattern: source, offset: 0, message: "there is no kind of token “\(name)”")
      }
      let letter = Unicode.Scalar(firstMark + UInt8(number))
      numbered += "(*:\(letter)\(part.dropFirst())"
    }
    do throws(PatternError) {
      return TokenPattern(
        pattern: try Pattern(numbered, alphabet: .text), finds: finds.map(\.find))
    } catch {
      throw PatternError(pattern: source, offset: error.offset, message: error.message)
    }
  }

  private static let firstMark = UInt8(ascii: "A")
  private static let finds: [(name: String, find: Find)] = [
    ("word", .token(.word)), ("clitic", .token(.clitic)), ("number", .token(.number)),
    ("mark", .token(.mark)), ("stop", .token(.stop)), ("ellipsis", .token(.ellipsis)),
    ("comma", .token(.comma)), ("colon", .token(.colon)), ("semicolon", .token(.semicolon)),
    ("dash", .token(.dash)), ("openBracket", .token(.openBracket)),
    ("closeBracket", .token(.closeBracket)), ("markup", .token(.markup)),
    ("other", .token(.other)), ("break", .lineBreak), ("singleOpen", .singleOpen),
    ("possessive", .possessive),
  ]
}
