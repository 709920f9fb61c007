/// A dictionary with numbers from 0 up for keys, in two flat arrays: weighing asks it ten times for each candidate.
struct NumberTable<Value: Sendable>: Sendable, Sequence {
  /// -1 where a slot is empty.
  private var keys: [Int]
  private var values: [Value?]
  private(set) var count = 0

  init() {
    keys = Array(repeating: -1, count: 64)
    values = Array(repeating: nil, count: 64)
  }

  var isEmpty: Bool { count == 0 }

  /// The value of a key; giving it nil is not foreseen and does nothing.
  subscript(key: Int) -> Value? {
    @inline(__always)
    get {
      let slot = slot(of: key)
      return keys[slot] == key ? values[slot] : nil
    }
    set {
      guard let newValue else { return }
      set(key, newValue)
    }
  }

  subscript(key: Int, default value: @autoclosure () -> Value) -> Value {
    get { self[key] ?? value() }
    set { set(key, newValue) }
  }

  /// Keys and values in no order that means anything.
  func makeIterator() -> AnyIterator<(key: Int, value: Value)> {
    var slot = 0
    return AnyIterator {
      while slot < keys.count {
        defer { slot += 1 }
        if let value = values[slot] { return (keys[slot], value) }
      }
      return nil
    }
  }

  private mutating func set(_ key: Int, _ value: Value) {
    var slot = slot(of: key)
    if keys[slot] != key {
      if count * 2 >= keys.count {
        resize(to: keys.count * 2)
        slot = self.slot(of: key)
      }
      keys[slot] = key
      count += 1
    }
    values[slot] = value
  }

  /// The slot that has the key, else the empty one where it belongs.
  @inline(__always)
  private func slot(of key: Int) -> Int {
    let mask = keys.count - 1
    // Multiplying by an odd number spreads keys that differ by a constant; the high bits are the mixed ones.
    var slot =
      Int(truncatingIfNeeded: (UInt64(bitPattern: Int64(key)) &* 0x9E37_79B9_7F4A_7C15) >> 32)
      & mask
    while keys[slot] != key, keys[slot] >= 0 { slot = (slot + 1) & mask }
    return slot
  }

  /// Makes room for so many entries at once.
  mutating func reserveCapacity(_ entries: Int) {
    var slots = keys.count
    while slots < entries * 2 { slots *= 2 }
    if slots > keys.count { resize(to: slots) }
  }

  private mutating func resize(to slots: Int) {
    let old = self
    keys = Array(repeating: -1, count: slots)
    values = Array(repeating: nil, count: slots)
    count = 0
    for (key, value) in old { set(key, value) }
  }
}

extension NumberTable: Equatable where Value: Equatable {
  /// Whether both have the same entries, however many slots they have.
  static func == (a: NumberTable, b: NumberTable) -> Bool {
    a.count == b.count && a.allSatisfy { b[$0.key] == $0.value }
  }
}
