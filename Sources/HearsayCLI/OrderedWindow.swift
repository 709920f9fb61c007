import Foundation

/// A moving window over a run: hands items out in order, takes results back in any order, passes them on in order.
///
/// It bounds memory: no more than `maxItems` items and, save for a single larger one, no more than `maxBytes` bytes
/// are between being read and being written. The worker that has the oldest item never waits, so the window always moves.
final class OrderedWindow<Item, Output>: @unchecked Sendable {
  // `reading` guards `source` and `isExhausted`, `condition` everything else. Reading has a lock of its own so that a worker
  // can give a result back while another waits for the disk.
  private let reading = NSLock()
  private let condition = NSCondition()
  private let maxItems: Int
  private let maxBytes: Int
  private let source: () -> (item: Item, bytes: Int)?
  private let sink: (Output) -> Bool
  private var isExhausted = false
  private var waiting: [Int: Output] = [:]
  private var bytes: [Int: Int] = [:]
  private var totalBytes = 0
  private var taken = 0
  private var written = 0
  private var isStopped = false

  /// Makes a window over what `source` returns until it returns nil; it and `sink` are never called twice at once.
  ///
  /// `sink` gets the results in the order of their items and returns whether the run should go on.
  init(
    maxItems: Int, maxBytes: Int, source: @escaping () -> (item: Item, bytes: Int)?,
    sink: @escaping (Output) -> Bool
  ) {
    (self.maxItems, self.maxBytes) = (maxItems, maxBytes)
    (self.source, self.sink) = (source, sink)
  }

  /// The next item and the number to give its result back under; nil when the run is over.
  func take() -> (number: Int, item: Item)? {
    reading.lock()
    defer { reading.unlock() }
    guard !isExhausted, waitForRoom() else { return nil }
    guard let next = source() else {
      isExhausted = true
      return nil
    }
    condition.lock()
    defer { condition.unlock() }
    let number = taken
    taken += 1
    account(number, next.bytes)
    return (number, next.item)
  }

  /// Takes the result of item `number`, which keeps `size` bytes, and passes on all results whose turn has come.
  func give(_ number: Int, _ output: Output, size: Int) {
    condition.lock()
    defer { condition.unlock() }
    waiting[number] = output
    account(number, size)
    while !isStopped, let next = waiting.removeValue(forKey: written) {
      isStopped = !sink(next)
      totalBytes -= bytes.removeValue(forKey: written) ?? 0
      written += 1
    }
    condition.broadcast()
  }

  private func waitForRoom() -> Bool {
    condition.lock()
    defer { condition.unlock() }
    while !isStopped && isFull { condition.wait() }
    return !isStopped
  }

  private var isFull: Bool {
    taken - written >= maxItems || (taken > written && totalBytes >= maxBytes)
  }

  private func account(_ number: Int, _ size: Int) {
    totalBytes += size - (bytes.updateValue(size, forKey: number) ?? 0)
  }
}
