import Hearsay

/// How quotes fail: annotated ones by their kind, predicted ones by the rule that read their content.
public struct ErrorClasses: Sendable, Equatable {
  /// What became of a quote.
  public enum Fate: Int, Sendable, CaseIterable {
    /// Its content pairs, and the sources agree.
    case right
    /// Its content pairs, but the sources are different.
    case wrongSource
    /// Its content pairs with none, but shares words with one.
    case wrongBoundary
    /// Its content shares no word with any.
    case alone
  }

  /// The quotes of one class, by what became of them.
  public struct Row: Sendable, Equatable {
    /// The name of the class.
    public let name: String
    private var counts = Array(repeating: 0, count: Fate.allCases.count)

    init(_ name: String) { self.name = name }

    /// How many came to this.
    public internal(set) subscript(fate: Fate) -> Int {
      get { counts[fate.rawValue] }
      set { counts[fate.rawValue] = newValue }
    }

    /// How many there are.
    public var total: Int { counts.reduce(0, +) }

    /// How many are not right.
    public var errors: Int { total - self[.right] }
  }

  /// The annotated quotes by kind: the most errors first, then by name.
  public let annotated: [Row]
  /// The predicted ones by content rule, in the same order.
  public let predicted: [Row]

  /// Adds up what became of the quotes of articles.
  init(_ articles: [QuoteFates]) {
    annotated = Self.rows(articles.flatMap(\.annotated))
    predicted = Self.rows(articles.flatMap(\.predicted))
  }

  private static func rows(_ quotes: [QuoteFates.Entry]) -> [Row] {
    var rows: [String: Row] = [:]
    for quote in quotes { rows[quote.name, default: Row(quote.name)][quote.fate] += 1 }
    return rows.values.sorted { ($1.errors, $0.name) < ($0.errors, $1.name) }
  }
}

/// What became of each quote of one article.
struct QuoteFates: Sendable, Equatable {
  /// A quote, by the name of its class.
  struct Entry: Sendable, Equatable {
    let name: String
    let fate: ErrorClasses.Fate
  }

  var annotated: [Entry] = []
  var predicted: [Entry] = []
}

extension Score {
  /// What became of each annotated and each predicted quote, in their orders.
  var fates: QuoteFates {
    QuoteFates(
      annotated: gold.indices.map { index in
        let (quote, tokens) = gold[index]
        let partner = pairing.predictedOfGold[index].map { predicted[$0].tokens }
        let isRight = partner.map { agrees(tokens, $0) }
        return .init(
          name: quote.errorClass, fate: fate(isRight, tokens, among: predicted.map(\.tokens)))
      },
      predicted: predicted.indices.map { index in
        let (quote, tokens) = predicted[index]
        let partner = pairing.goldOfPredicted[index].map { gold[$0].tokens }
        let isRight = partner.map { agrees($0, tokens) }
        return .init(
          name: quote.errorClass, fate: fate(isRight, tokens, among: gold.map(\.tokens)))
      })
  }

  /// - Parameter sourceIsRight: nil for a quote whose content pairs with none.
  private func fate(
    _ sourceIsRight: Bool?, _ tokens: QuoteTokens, among others: [QuoteTokens]
  ) -> ErrorClasses.Fate {
    if let sourceIsRight { return sourceIsRight ? .right : .wrongSource }
    let overlaps = others.contains { tokens.content.shared(with: $0.content) > 0 }
    return overlaps ? .wrongBoundary : .alone
  }
}

extension GoldQuote {
  /// Indirect ones are apart by whether they are speech: beliefs and plans are found more seldom.
  fileprivate var errorClass: String {
    guard kind == .indirect else { return kind.rawValue }
    return isSpeech ? "indirect, speech" : "indirect, other"
  }
}

extension PredictedQuote {
  fileprivate var errorClass: String { rule ?? "none stated" }
}
