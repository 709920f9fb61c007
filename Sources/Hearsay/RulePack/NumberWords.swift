/// What the words of numbers are worth, and how digits are grouped.
struct NumberWords: Sendable {
  /// A word's worth.
  enum Worth: Sendable, Equatable {
    /// It is added ("twenty").
    case number(Double)
    /// What stands before it is multiplied ("million").
    case scale(Double)
  }

  var words: [[UInt8]: Worth] = [:]
  var groupSeparator = UInt8(ascii: ",")
  var decimalSeparator = UInt8(ascii: ".")

  /// What the text of a number is worth, and its last scale, 1 for none; nil where no part of it is a number.
  func value(_ text: UnsafeBufferPointer<UInt8>) -> (value: Double, scale: Double)? {
    var sum = Sum()
    var at = 0
    while at < text.count {
      if Self.isDigit(text[at]) {
        sum.add(digits(text, &at))
      } else if Self.isLetter(text[at]) {
        let start = at
        while at < text.count, Self.isLetter(text[at]) { at += 1 }
        if let worth = words[text[start..<at].map(Self.small)] { sum.take(worth) }
      } else {
        at += 1
      }
    }
    return sum.result
  }

  /// A number in digits; separators that no digit follows are none of it.
  private func digits(_ text: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Double {
    var value = 0.0
    var place = 0.0
    while at < text.count {
      let byte = text[at]
      if Self.isDigit(byte) {
        let digit = Double(byte - UInt8(ascii: "0"))
        value = place == 0 ? value * 10 + digit : value + digit / place
        if place != 0 { place *= 10 }
      } else if byte == decimalSeparator, place == 0, at + 1 < text.count,
        Self.isDigit(text[at + 1])
      {
        place = 10
      } else if byte != groupSeparator {
        break
      }
      at += 1
    }
    return value
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte >= 0x80
  }
  private static func small(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  /// Numbers read one word after the other: "two hundred thousand and six".
  private struct Sum {
    private var total = 0.0
    private var part = 0.0
    private var scale = 1.0
    private var isEmpty = true

    mutating func add(_ number: Double) {
      part += number
      isEmpty = false
    }

    mutating func take(_ worth: Worth) {
      switch worth {
      case .number(let number): add(number)
      case .scale(let factor):
        part = (part == 0 ? 1 : part) * factor
        scale = max(scale, factor)
        isEmpty = false
        guard factor >= 1000 else { return }
        total += part
        part = 0
      }
    }

    var result: (value: Double, scale: Double)? {
      let value = total + part
      return isEmpty || !value.isFinite ? nil : (value, scale)
    }
  }
}
