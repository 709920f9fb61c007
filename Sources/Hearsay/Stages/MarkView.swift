/// What stands around the quotation marks of one paragraph, and which way each so faces.
struct MarkView {
  /// Which way a mark faces where it stands.
  enum Facing {
    case open, close
    /// The marks before it must tell.
    case either
    /// An apostrophe, or nothing that the rules know.
    case none
  }

  /// What stands beside a mark on one side.
  private enum Side { case gap, solid }

  let text: UnsafeBufferPointer<UInt8>
  let tokens: Tokens
  let paragraph: Range<Int>
  let rules: TextRules

  /// The mark at `token`, when the rules know it.
  func mark(at token: Int) -> QuotationMark? { rules.mark(tokens.bytes(token), in: text) }

  /// Which way `mark` faces at `token`; `afterOpening` says that an opening mark stands right before it.
  func facing(of mark: QuotationMark, at token: Int, afterOpening: Bool) -> Facing {
    let left = afterOpening ? Side.gap : left(of: token)
    let right = right(of: token)
    if mark.style == .single { return singleFacing(mark.faces, left, right) }
    if left != right { return left == .gap ? .open : .close }
    switch mark.faces {
    case .open: return .open
    case .close: return .close
    case .straight: return .either
    }
  }

  /// Single marks must be clear on both sides, and a curly one is never turned round: “’cause” opens nothing.
  private func singleFacing(
    _ shape: QuotationMark.Facing, _ left: Side, _ right: Side
  ) -> Facing {
    if left == .gap, right == .solid, shape != .close { return .open }
    if left == .solid, right == .gap, shape != .open { return .close }
    return .none
  }

  /// Whether no space stands between `token` and the token `next` after it.
  func touches(_ token: Int, _ next: Int) -> Bool { tokens.ends[token] == tokens.starts[next] }

  private func left(of token: Int) -> Side {
    guard token > paragraph.lowerBound, touches(token - 1, token) else { return .gap }
    switch tokens.kinds[token - 1] {
    case .openBracket, .dash: return .gap
    default: return .solid
    }
  }

  private func right(of token: Int) -> Side {
    var next = token + 1
    // Marks in a row share what follows the last; more than three in a row are no writing.
    let limit = min(paragraph.upperBound, token + 4)
    while next < limit, touches(next - 1, next) {
      switch tokens.kinds[next] {
      case .mark: next += 1
      case .stop, .comma, .colon, .semicolon, .closeBracket, .dash, .clitic: return .gap
      default: return .solid
      }
    }
    return .gap
  }
}
