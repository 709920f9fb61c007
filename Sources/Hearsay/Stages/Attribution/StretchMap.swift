/// Which contenders have been chosen where, so that a new one is held only against those near it.
///
/// An article of a hundred thousand quotations that run into each other is one group; comparing all with all would
/// take hours.
struct StretchMap {
  /// Places of chosen contenders by block of tokens.
  private var blocks: [[Int]]
  private let first: Int
  private static let blockSize = 64

  init(over contenders: ArraySlice<Contender>) {
    let starts = contenders.map(\.stretch.lowerBound)
    let ends = contenders.map(\.stretch.upperBound)
    first = (starts.min() ?? 0) / Self.blockSize
    blocks = Array(repeating: [], count: (ends.max() ?? 0) / Self.blockSize - first + 1)
  }

  /// The contenders chosen in the blocks of a stretch, in the order in which they were chosen.
  func places(in stretch: Range<Int>) -> [Int] {
    let range = blockRange(stretch)
    if range.count == 1 { return blocks[range.lowerBound] }
    var seen: Set<Int> = []
    return range.flatMap { blocks[$0] }.filter { seen.insert($0).inserted }
  }

  mutating func add(_ place: Int, over stretch: Range<Int>) {
    for block in blockRange(stretch) { blocks[block].append(place) }
  }

  private func blockRange(_ stretch: Range<Int>) -> ClosedRange<Int> {
    let last = (stretch.upperBound - 1) / Self.blockSize - first
    return (stretch.lowerBound / Self.blockSize - first)...last
  }
}

extension Contender {
  /// From the first to the last token of its cue and content.
  var stretch: Range<Int> {
    let content = candidate.content
    let start = min(cueToken, content.first.lowerBound)
    return start..<max(cueToken + 1, content.end)
  }
}
