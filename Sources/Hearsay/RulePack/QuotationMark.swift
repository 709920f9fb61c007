/// A quotation mark of the language: how it is written, which way it faces and which marks it pairs with.
public struct QuotationMark: Sendable, Equatable {
  /// Which way a mark faces by its shape.
  public enum Facing: String, Sendable, CaseIterable {
    case open, close
    /// Opens and closes alike.
    case straight
  }

  /// A family of marks; only marks of one family pair.
  public enum Style: String, Sendable, CaseIterable {
    case double, single, guillemet
  }

  /// The mark as written, at most eight bytes of UTF-8.
  public var mark: String
  /// Which way it faces by its shape; the spaces around it may say otherwise.
  public var faces: Facing
  /// The family it belongs to.
  public var style: Style

  /// Makes a mark that is written as `mark`.
  public init(mark: String, faces: Facing, style: Style) {
    self.mark = mark
    self.faces = faces
    self.style = style
  }

  /// The bytes of a mark as one number, so that looking one up compares numbers.
  @inline(__always)
  static func key(_ bytes: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    var index = bytes.lowerBound
    while index < bytes.upperBound {
      key = key << 8 | UInt64(text[index])
      index += 1
    }
    return key
  }
}
