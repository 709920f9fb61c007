import Foundation
import HearsayIntake

/// What a worker hands over to be written.
protocol WorkerOutput: Sendable {
  /// How many bytes it keeps in memory until then.
  var weight: Int { get }
}

/// Puts every item of `articles` through one of `workers` workers; `sink` gets the results in input order.
///
/// Each worker has a function of its own from `makeWorker`, which gets an item and its number; the results do not depend on how many there are.
/// Memory does not depend on the input: four items and 4 MB a worker are in flight at most, or one larger item.
/// `sink` returns whether to go on.
func work<Output: WorkerOutput>(
  _ articles: ArticleSource, workers: Int,
  _ makeWorker: @Sendable () -> (IntakeItem, Int) -> Output,
  sink: @escaping (Output) -> Bool
) {
  var items = articles
  let window = OrderedWindow(
    maxItems: 4 * workers, maxBytes: workers << 22,
    source: { items.next().map { ($0, $0.weight) } }, sink: sink)
  // The calling thread is one of the crew, so that `--workers 1` is exactly one thread.
  DispatchQueue.concurrentPerform(iterations: workers) { _ in
    let worker = makeWorker()
    while let (number, item) = window.take() {
      let output = worker(item, number)
      window.give(number, output, size: output.weight)
    }
  }
}

extension IntakeItem {
  /// How many bytes the item keeps in memory.
  fileprivate var weight: Int {
    switch self {
    case .article(let article): article.text.count
    case .failure: 0
    }
  }
}
