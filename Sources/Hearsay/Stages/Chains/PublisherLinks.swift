/// Reads who brought an article to its readers: the agencies that it is credited to, and its publisher.
struct PublisherLinks {
  let table: OutletTable
  /// What directories add to a publisher's name, and what they leave out before it.
  let additions: [String]
  let article: String
  /// Credits that say whose words the article is; those of a picture or a helper do not.
  private static let pickups: [OutletMention.Credit: String] = [
    .dateline: "the dateline", .byline: "the byline",
  ]
  /// The words about one that the input names.
  private static let input = "the input"

  /// The links, in the order the words travelled: agencies named by datelines and bylines, then by the input, and last the
  /// publisher, whose row is `publisher`, -1 for one that the registry does not have.
  func links(_ document: Document, publisher: Int) -> [ChainLink] {
    let own = document.article.publisher
    var found = Found(own: own.map { publisher < 0 ? $0 : table.rows[publisher].name })
    for mention in document.namedSources where mention.isMedia {
      guard let credit = mention.credit, let reason = Self.pickups[credit] else { continue }
      let words = document.tokens.span(mention.tokens)
      found.add(
        source(
          [words], row: mention.row,
          name: String(decoding: document.article.text[words.range], as: UTF8.self),
          mention.classes, reason))
    }
    if let provider = document.article.provider {
      let row = table.row(publisher: provider, additions: additions, article: article)
      found.add(source([], row: row, name: provider, [], Self.input))
    }
    var links = found.links
    if let own {
      let publisher = source([], row: publisher, name: own, [], Self.input)
      links.append(ChainLink(role: .publisher, mention: publisher))
    }
    return links
  }

  private func source(
    _ spans: [TextSpan], row: Int, name: @autoclosure () -> String, _ classes: [String],
    _ reason: String
  ) -> SourceMention {
    guard row >= 0 else {
      return SourceMention(spans: spans, entity: name(), classes: classes, why: reason)
    }
    let known = table.rows[row]
    return SourceMention(
      spans: spans, entity: known.name, classes: known.classes,
      why: "\(reason), registry: \(known.name)", registry: table.entry(row))
  }

  /// The agencies so far, each once; the publisher is none of its own.
  private struct Found {
    var links: [ChainLink] = []
    private var names: Set<String>

    init(own: String?) { names = own.map { [$0.lowercased()] } ?? [] }

    mutating func add(_ source: SourceMention) {
      guard let entity = source.entity, names.insert(entity.lowercased()).inserted else { return }
      links.append(ChainLink(role: .publisher, mention: source))
    }
  }
}
