import HearsayGate

/// Hands what the gate saw to the casefile, many articles at a time: each time waits for the disk.
struct SeenArticles {
  private static let most = 256

  private let casefile: any Casefile
  private var pending: [SeenArticle] = []
  private var ids: Set<String> = []

  init(casefile: any Casefile) { self.casefile = casefile }

  /// Takes one article, in the order of the input.
  mutating func take(_ article: SeenArticle) throws(CasefileError) {
    var article = article
    article.isAnother = !ids.insert(article.id).inserted
    pending.append(article)
    if pending.count == Self.most { try flush() }
  }

  /// Puts on the disk what was taken.
  mutating func flush() throws(CasefileError) {
    try casefile.keep(pending)
    pending = []
  }
}
