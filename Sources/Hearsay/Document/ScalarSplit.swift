extension StringProtocol {
  /// The parts between scalars that are `separator`, as `split` gives those between characters.
  ///
  /// A character may hold more than one scalar: a comma with an accent upon it is no comma to `split`, and the end of a
  /// Windows line is no line feed.
  package func split(
    scalar separator: Unicode.Scalar, maxSplits: Int = .max, omittingEmptySubsequences: Bool = true
  ) -> [Substring] {
    Substring(self).unicodeScalars.split(
      separator: separator, maxSplits: maxSplits,
      omittingEmptySubsequences: omittingEmptySubsequences
    ).map { Substring($0) }
  }
}
