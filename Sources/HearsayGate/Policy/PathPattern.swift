/// A pattern of file paths: `*` stands for any characters but a slash, `**` for any, `?` for one that is no slash.
///
/// It fits the whole path or its end after a slash, so that `sports/**` fits `desk/sports/cup.txt` too.
public struct PathPattern: Sendable, Equatable {
  /// The pattern as it was written.
  public let text: String
  private let steps: [Step]

  private enum Step: Equatable {
    case byte(UInt8)
    case one, some, any
  }

  /// Makes a pattern; every text is one.
  public init(_ text: String) {
    self.text = text
    var steps: [Step] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "*") where steps.last == .some: steps[steps.count - 1] = .any
      case UInt8(ascii: "*") where steps.last == .any: break
      case UInt8(ascii: "*"): steps.append(.some)
      case UInt8(ascii: "?"): steps.append(.one)
      default: steps.append(.byte(byte))
      }
    }
    self.steps = steps
  }

  /// Whether the pattern fits; takes time proportional to pattern times path at most.
  public func matches(_ path: String) -> Bool {
    let slash = UInt8(ascii: "/")
    // Which steps may come next; all of them move over the path together, so that nothing is tried twice.
    var states = [Bool](repeating: false, count: steps.count + 1)
    start(&states)
    for byte in path.utf8 {
      var next = [Bool](repeating: false, count: steps.count + 1)
      for (number, step) in steps.enumerated() where states[number] {
        switch step {
        case .byte(let wanted): if byte == wanted { next[number + 1] = true }
        case .one: if byte != slash { next[number + 1] = true }
        case .some: if byte != slash { next[number] = true }
        case .any: next[number] = true
        }
      }
      skip(&next)
      if byte == slash { start(&next) }
      states = next
    }
    return states[steps.count]
  }

  private func start(_ states: inout [Bool]) {
    states[0] = true
    skip(&states)
  }

  /// `*` and `**` may stand for nothing.
  private func skip(_ states: inout [Bool]) {
    for (number, step) in steps.enumerated() where states[number] {
      if step == .some || step == .any { states[number + 1] = true }
    }
  }
}
