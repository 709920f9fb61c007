import Yams

/// What tells whether a text is in the language of the rules.
public struct LanguageRules: Sendable {
  /// Bytes of a word and the space after it, in most languages; for scripts that write no spaces.
  private static let bytesPerWord = 6

  /// The language as the rules' folder is named, and what else inputs call it ("eng").
  private let codes: Set<String>
  private let commonest: Set<[UInt8]>
  private let leastShare: Double
  private let fewestWords: Int

  init(_ file: RuleFile, faults: inout [Fault]) {
    var reader = RuleReader(file)
    let values = reader.values(
      file.root ?? Node(""), known: ["codes", "commonest", "least-share", "fewest-words"])
    codes = Set(reader.strings(values["codes"]))
    commonest = Set(reader.strings(values["commonest"]).map { Array($0.utf8) })
    leastShare = Self.number(values["least-share"], &reader) ?? 0
    fewestWords = Self.number(values["fewest-words"], &reader).map { Int($0) } ?? 0
    faults += reader.faults
  }

  private static func number(_ node: Node?, _ reader: inout RuleReader) -> Double? {
    guard let node else { return nil }
    let value = Double(reader.string(node))
    if value == nil { reader.report(node, "a number expected here") }
    return value
  }

  /// Why the rules cannot be trusted with an article; nil when its language is theirs, or cannot be told.
  public func objection(to article: Article) -> String? {
    if let language = article.language, !codes.contains(Self.primary(language)) {
      return "is in a language without rules: “\(language)”"
    }
    if let share = share(of: article.text), share < leastShare {
      return "is in a language without rules, to judge by its commonest words"
    }
    return nil
  }

  /// "en" of "en-GB" and "EN_us".
  private static func primary(_ language: String) -> String {
    let code = language.unicodeScalars.prefix { $0 != "-" && $0 != "_" }
    return String(code).lowercased()
  }

  /// The share of the commonest words among all; nil for a text too short to tell.
  private func share(of text: [UInt8]) -> Double? {
    var (words, known, foreign) = (0, 0, 0)
    var word: [UInt8] = []
    for byte in text + [0x20] {
      if byte >= 0x80 {
        foreign += 1
        word.append(byte)
      } else if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A {
        word.append(byte | 0x20)
      } else if !word.isEmpty {
        words += 1
        if commonest.contains(word) { known += 1 }
        word.removeAll(keepingCapacity: true)
      }
    }
    let count = max(words, foreign / Self.bytesPerWord)
    return count < fewestWords ? nil : Double(known) / Double(count)
  }
}
