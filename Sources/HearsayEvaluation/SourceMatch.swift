/// Tells whether a predicted source is the gold one.
///
/// They agree when they share a word that is no determiner, or when both are absent. A gold source
/// that is nothing but determiners ("This shows …") is met by any of its words.
struct SourceMatch: Sendable {
  /// The words that name nobody by themselves.
  ///
  /// English articles, demonstratives, possessives and quantifiers, as the PolNeAR measure of this
  /// project defines them; to change the list is to change the measure.
  static let determiners: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "my", "your", "his", "her", "its", "our",
    "their", "some", "any", "each", "every", "no",
  ]

  /// One entry a token.
  private let isDeterminer: [Bool]

  /// Looks the words of a text up among the determiners.
  init(words: [Range<Int>], in scalars: [Unicode.Scalar]) {
    isDeterminer = words.map { word in
      let lowercase = scalars[word].map(\.properties.lowercaseMapping).joined()
      return Self.determiners.contains(lowercase)
    }
  }

  /// Whether `predicted` names the source that `gold` names.
  func agrees(gold: TokenRanges, predicted: TokenRanges) -> Bool {
    guard !gold.isEmpty, !predicted.isEmpty else { return gold.isEmpty && predicted.isEmpty }
    var (anyShared, weightyShared) = (false, false)
    gold.forEachShared(with: predicted) { tokens in
      anyShared = true
      weightyShared = weightyShared || !areDeterminers(tokens)
    }
    return weightyShared || (anyShared && gold.ranges.allSatisfy(areDeterminers))
  }

  private func areDeterminers(_ tokens: Range<Int32>) -> Bool {
    tokens.allSatisfy { isDeterminer[Int($0)] }
  }
}
