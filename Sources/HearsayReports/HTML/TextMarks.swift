import Hearsay

/// The words of an article that its records are about, in text order.
struct TextMarks: Sendable {
  /// Words of one record.
  struct Mark: Sendable {
    enum Role: Sendable { case content, cue, speaker, relay }

    let span: TextSpan
    /// The place of the record in the article's list.
    let record: Int
    let role: Role
    /// Whether the record's content ends here, so that its reference follows.
    var isEnd = false
  }

  private let marks: [Mark]
  /// The first mark that no text has reached.
  private var next = 0
  /// Marks that the text has reached and not left.
  private var open: [Mark] = []

  init(_ records: [ProvenanceRecord]) {
    var marks: [Mark] = []
    for (number, record) in records.enumerated() { Self.add(record, number, to: &marks) }
    marks.sort { $0.span.start < $1.span.start }
    self.marks = marks
  }

  private static func add(_ record: ProvenanceRecord, _ number: Int, to marks: inout [Mark]) {
    func add(_ spans: [TextSpan], _ role: Mark.Role) {
      for span in spans where span.end > span.start {
        marks.append(Mark(span: span, record: number, role: role))
      }
    }
    add(record.content, .content)
    if !record.content.isEmpty { marks[marks.count - 1].isEnd = true }
    add(record.cue, .cue)
    add(record.speaker?.spans ?? [], .speaker)
    for link in record.chain where link.role == .relay { add(link.mention.spans, .relay) }
  }

  /// Cuts `block` wherever a mark begins or ends; the blocks of an article must be given in text order.
  ///
  /// - Parameter take: called with each piece, the marks that lie over it, and the records whose content ends after it.
  mutating func cut(_ block: TextSpan, _ take: (TextSpan, [Mark], [Int]) -> Void) {
    var position = block.start
    var ended = endedRecords(at: position)
    if !ended.isEmpty { take(TextSpan(Int(position), Int(position)), [], ended) }
    while position < block.end {
      while next < marks.count, marks[next].span.start <= position {
        if marks[next].span.end > position { open.append(marks[next]) }
        next += 1
      }
      var end = min(block.end, open.map(\.span.end).min() ?? block.end)
      if next < marks.count { end = min(end, marks[next].span.start) }
      let over = open
      ended = endedRecords(at: end)
      take(TextSpan(Int(position), Int(end)), over, ended)
      position = end
    }
  }

  private mutating func endedRecords(at position: Int32) -> [Int] {
    var ended: [Int] = []
    open.removeAll { mark in
      guard mark.span.end <= position else { return false }
      if mark.isEnd { ended.append(mark.record) }
      return true
    }
    return ended
  }
}
