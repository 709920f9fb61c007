import Hearsay

/// The blocks of an article's text, each with the records that are shown beside it.
struct ArticleRows: Sendable {
  struct Row: Sendable {
    let block: TextSpan
    /// Places in the article's list of records.
    var records: Range<Int>
  }

  let rows: [Row]

  init(_ result: ArticleRecords) {
    let blocks = Self.blocks(of: result)
    let records = result.records
    var first = 0
    rows = blocks.indices.map { index in
      let end = index + 1 < blocks.count ? blocks[index + 1].start : .max
      let start = first
      while first < records.count, records[first].place < end { first += 1 }
      return Row(block: blocks[index], records: start..<first)
    }
  }

  /// The paragraphs, and whatever else between them is not white space: no word of the article is left out.
  private static func blocks(of result: ArticleRecords) -> [TextSpan] {
    var blocks: [TextSpan] = []
    var position = 0
    func addGap(upTo end: Int) {
      if let gap = trimmed(TextSpan(position, end), of: result.article) { blocks.append(gap) }
    }
    for paragraph in result.paragraphs where paragraph.range.lowerBound >= position {
      addGap(upTo: Int(paragraph.start))
      blocks.append(paragraph)
      position = Int(paragraph.end)
    }
    addGap(upTo: result.article.text.count)
    return blocks
  }

  /// The span without white space at its ends; nil when there is nothing else in it.
  private static func trimmed(_ span: TextSpan, of article: Article) -> TextSpan? {
    article.text.withBytes(of: span) { bytes in
      var scalars = UTF8Scalars(bytes)
      var (start, end, before) = (-1, 0, 0)
      while let scalar = scalars.next() {
        if !scalar.properties.isWhitespace {
          if start < 0 { start = before }
          end = scalars.position
        }
        before = scalars.position
      }
      return start < 0 ? nil : TextSpan(Int(span.start) + start, Int(span.start) + end)
    }
  }
}

extension ProvenanceRecord {
  /// Where its cue starts, or without a cue its content: records stand in this order.
  fileprivate var place: Int32 { cue.first?.start ?? content.first?.start ?? 0 }
}
