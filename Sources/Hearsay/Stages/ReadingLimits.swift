/// How much of a text is read as one, so that no text can take time or memory out of proportion to its length.
///
/// Real articles stay far below all of these; what goes over one is read in pieces, or less of it is.
enum ReadingLimits {
  /// Tokens of a sentence; a longer one is cut into sentences of this length.
  static let tokensPerSentence = 2_000
  /// Cues of a sentence that are read; those after them are passed over.
  static let cuesPerSentence = 100
  /// Following sentences that a quotation may be joined with.
  static let joinedSentences = 1_000
  /// Quotation marks of a paragraph that may be open at once; more open nothing.
  static let openMarks = 16
  /// Circumstances and words between them that are read at one place of an attribution.
  static let circumstances = 8
  /// Attribution rules of a pack; more are a fault of the pack.
  static let rules = 256
}
