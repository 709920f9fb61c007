import Foundation
import Hearsay
import Patterns

/// Times the engine over articles in memory, and one bare tokenising pass over the same bytes in between.
struct MemoryBench {
  /// How often each is run; the median counts.
  static let rounds = 5

  let pipeline: Pipeline
  let articles: [Article]

  /// Seconds for all articles.
  struct Result {
    var one, two, bare: Double
    /// Processor time of one worker and of the pass, which other programs on the machine do not change.
    var oneProcessor, bareProcessor: Double
  }

  /// Runs them in turn, so that a busy machine slows all alike.
  func run() throws -> Result {
    let token = try Pattern(#"\w+|[^\w\s]"#, alphabet: .text)
    var (one, two, bare): ([Timing], [Timing], [Timing]) = ([], [], [])
    for _ in 0..<Self.rounds {
      bare.append(Timing { passOver(token) })
      one.append(Timing { records(workers: 1) })
      two.append(Timing { records(workers: 2) })
    }
    return Result(
      one: Timing.median(one.map(\.seconds)), two: Timing.median(two.map(\.seconds)),
      bare: Timing.median(bare.map(\.seconds)),
      oneProcessor: Timing.median(one.map(\.processor)),
      bareProcessor: Timing.median(bare.map(\.processor)))
  }

  private func passOver(_ token: Pattern) {
    let matcher = Matcher()
    var count = 0
    for article in articles {
      article.text.withUnsafeBufferPointer { text in
        var at = 0
        while at < text.count, matcher.find(token, in: text, from: at) > 0 {
          at = matcher.whole.upperBound
          count += 1
        }
      }
    }
    precondition(count > 0, "the pass found no token")
  }

  private func records(workers: Int) {
    // Articles go to whichever worker is free, as in the program, by a counter behind a lock.
    let queue = ArticleQueue(count: articles.count)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      let workspace = pipeline.makeWorkspace()
      while let number = queue.next() {
        _ = pipeline.records(of: articles[number], in: workspace)
      }
    }
  }
}

/// Hands out numbers to workers.
private final class ArticleQueue: @unchecked Sendable {
  // Guarded by the lock.
  private var taken = 0
  private let count: Int
  private let lock = NSLock()

  init(count: Int) { self.count = count }

  func next() -> Int? {
    lock.withLock {
      guard taken < count else { return nil }
      defer { taken += 1 }
      return taken
    }
  }
}
