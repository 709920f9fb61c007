import Hearsay

/// What an article's gold says about one candidate.
public struct Judgement: Sendable, Equatable {
  /// The gold quote whose content is most like the candidate's; nil when none shares a word.
  public var goldIndex: Int?
  /// The words that both contents have, as a share of those that either has.
  public var iou = 0.0
  /// Whether both contents have the same words.
  public var exact = false
  /// Whether the candidate's source is that gold quote's.
  public var sourceRight = false
  /// Whether the candidate's cue shares a word with that gold quote's.
  public var cueOverlaps = false

  /// Whether the contents are alike enough to pair.
  public var contentRight: Bool { iou >= Pairing.threshold }
}

/// Judges single candidates against the gold of one article, fast enough for every try of a rule.
///
/// Candidates count UTF-8 bytes, as the engine does; gold quotes count scalars, as their files do.
/// Unlike in a score, each candidate is judged by itself: two may be right about the same gold.
public struct GoldJudge: Sendable {
  private let map: TokenMap
  private let sourceMatch: SourceMatch
  private let quotes: [QuoteTokens]
  /// Apart from `quotes`, so that looking for the one that matters reads little memory.
  private let bounds: [Range<Int32>]

  /// Prepares to judge candidates in `text`, which is valid UTF-8.
  public init(text: [UInt8], quotes: [GoldQuote]) {
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    let words = Words.ranges(in: scalars)
    let article = TokenMap(tokens: words, length: scalars.count)
    self.quotes = quotes.map {
      QuoteTokens(
        content: article.tokens($0.content), source: article.tokens($0.source),
        cue: article.tokens($0.cue))
    }
    bounds = self.quotes.map(\.content.bounds)
    map = Self.byteMap(of: words, in: scalars)
    sourceMatch = SourceMatch(words: words, in: scalars)
  }

  /// Holds a candidate against the gold quote whose content is most like its own.
  ///
  /// Of gold quotes that are equally alike the first is taken. The source and the cue are compared
  /// with that quote's even when the contents are too unlike to pair.
  public func judge(content: [TextSpan], source: [TextSpan], cue: [TextSpan]) -> Judgement {
    let wanted = tokens(content)
    var judgement = Judgement()
    for index in bounds.indices where bounds[index].overlaps(wanted.bounds) {
      let iou = quotes[index].content.intersectionOverUnion(wanted)
      guard iou > judgement.iou else { continue }
      judgement.iou = iou
      judgement.goldIndex = index
    }
    guard let index = judgement.goldIndex else { return judgement }
    judgement.exact = quotes[index].content == wanted
    judgement.sourceRight = sourceMatch.agrees(
      gold: quotes[index].source, predicted: tokens(source))
    judgement.cueOverlaps = quotes[index].cue.shared(with: tokens(cue)) > 0
    return judgement
  }

  /// Whether the cue lies inside the content of a gold quote, where a corpus may leave out what others say.
  public func isNested(cue: [TextSpan]) -> Bool {
    let cue = tokens(cue)
    return cue.count > 0 && quotes.contains { $0.content.shared(with: cue) == cue.count }
  }

  private func tokens(_ spans: [TextSpan]) -> TokenRanges {
    TokenRanges(spans.map { map.tokens($0.range) })
  }

  private static func byteMap(of words: [Range<Int>], in scalars: [Unicode.Scalar]) -> TokenMap {
    var bytes = [0]
    bytes.reserveCapacity(scalars.count + 1)
    var count = 0
    for scalar in scalars {
      count += UTF8.width(scalar)
      bytes.append(count)
    }
    return TokenMap(
      tokens: words.map { bytes[$0.lowerBound]..<bytes[$0.upperBound] }, length: count)
  }
}
