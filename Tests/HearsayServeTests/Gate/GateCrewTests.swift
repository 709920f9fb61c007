import Foundation
import Testing

@testable import HearsayServe

@Suite struct GateCrewTests {
  /// Runs `count` jobs at once and returns what became of each.
  private func run(_ count: Int, on crew: GateCrew<Int, Int>) -> [Int?] {
    let results = Results(count)
    DispatchQueue.concurrentPerform(iterations: count) { results.set($0, to: crew.run($0)) }
    return results.all
  }

  private final class Results: @unchecked Sendable {
    private let lock = NSLock()
    private var values: [Int?]
    init(_ count: Int) { values = Array(repeating: nil, count: count) }
    func set(_ place: Int, to value: Int?) { lock.withLock { values[place] = value } }
    var all: [Int?] { lock.withLock { values } }
  }

  @Test func everyoneGetsTheirOwnResult() {
    let crew = GateCrew<Int, Int>(threads: 2, places: 100, patience: 10) { { $0 * 2 } }
    for _ in 0..<20 { #expect(run(50, on: crew) == (0..<50).map { $0 * 2 }) }
  }

  @Test func beyondTheLineNobodyWaits() {
    let (gate, started) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let crew = GateCrew<Int, Int>(threads: 1, places: 0, patience: 10) {
      { job in
        started.signal()
        gate.wait()
        return job
      }
    }
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      #expect(crew.run(1) == 1)
      done.signal()
    }
    started.wait()
    #expect(crew.run(2) == nil)
    gate.signal()
    done.wait()
  }

  @Test func patienceEnds() {
    let (gate, started) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let crew = GateCrew<Int, Int>(threads: 1, places: 5, patience: 0.05) {
      { job in
        started.signal()
        gate.wait()
        return job
      }
    }
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      // Its own turn has no end: only who waits in the line is sent away.
      #expect(crew.run(1) == 1)
      done.signal()
    }
    started.wait()
    #expect(crew.run(2) == nil)
    gate.signal()
    done.wait()
  }
}
