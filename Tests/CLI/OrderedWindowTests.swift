import Foundation
import Testing

@testable import HearsayCLI

@Suite struct OrderedWindowTests {
  @Test func resultsComeInTheOrderOfTheirItems() {
    var items = (0..<5).makeIterator()
    var written: [Int] = []
    let window = OrderedWindow(
      maxItems: 10, maxBytes: 100, source: { items.next().map { ($0, 1) } },
      sink: { (output: Int) in
        written.append(output)
        return true
      })
    let taken = (0..<5).compactMap { _ in window.take() }
    for (number, item) in taken.reversed() { window.give(number, item * 10, size: 1) }
    #expect(written == [0, 10, 20, 30, 40])
    #expect(window.take() == nil)
  }

  @Test func aSinkThatHasEnoughStopsTheRun() {
    var reads = 0
    let window = OrderedWindow(
      maxItems: 10, maxBytes: 100,
      source: {
        reads += 1
        return (reads, 1)
      },
      sink: { (_: Int) in false })
    if let (number, item) = window.take() { window.give(number, item, size: 1) }
    #expect(window.take() == nil)
    #expect(reads == 1)
  }

  @Test(arguments: [(3, 1000, 3), (100, 50, 5), (100, 1, 1)])
  func noMoreIsInFlightThanTheBoundsAllow(items: Int, bytes: Int, most: Int) {
    var remaining = 500
    var inFlight = 0
    var highest = 0
    let lock = NSLock()
    func count(_ change: Int) {
      lock.withLock {
        inFlight += change
        highest = max(highest, inFlight)
      }
    }
    let window = OrderedWindow<Int, Int>(
      maxItems: items, maxBytes: bytes,
      source: {
        guard remaining > 0 else { return nil }
        remaining -= 1
        count(1)
        return (remaining, 10)
      },
      sink: { (_: Int) in
        count(-1)
        return true
      })
    let crew = Crew(window)
    crew.work(threads: 8)
    #expect(inFlight == 0)
    #expect(highest <= most)
  }
}

/// Threads that give back what they take, some of them late.
private final class Crew: Sendable {
  private let window: OrderedWindow<Int, Int>

  init(_ window: OrderedWindow<Int, Int>) { self.window = window }

  func work(threads: Int) {
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      while let (number, item) = window.take() {
        if thread == 0 { usleep(200) }
        window.give(number, item, size: 10)
      }
    }
  }
}
