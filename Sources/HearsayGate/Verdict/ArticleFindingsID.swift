import Hearsay

extension ArticleRecords {
  /// What a decision on the article's own findings is bound to, as one on a record is to its fingerprint.
  ///
  /// It changes with the article's id, and with every finding and its reason: a sign-off on one conflict of figures
  /// lifts no other.
  public var findingsID: String {
    var bytes = Array(article.id.utf8)
    for finding in findings {
      for text in [finding.id, finding.reason] {
        bytes.append(0x0A)
        bytes.append(contentsOf: text.utf8)
      }
    }
    return "article-\(SHA256.hexDigest(of: bytes).prefix(16))"
  }
}
