import Foundation

/// A line on standard error that says how far a long run is.
///
/// It appears only when a person looks on, results go elsewhere and the run takes longer than a moment.
struct ProgressBar {
  private let isShown: Bool
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var nextDraw: ContinuousClock.Instant
  private var isDrawn = false
  private var articles = 0
  private var bytes = 0

  /// Makes a bar that stays hidden unless standard error is a terminal; results that go to a terminal hide it too.
  init(resultsOnStandardOutput: Bool) {
    isShown =
      Terminal.isTerminal(STDERR_FILENO)
      && !(resultsOnStandardOutput && Terminal.isTerminal(STDOUT_FILENO))
    start = clock.now
    nextDraw = start + .seconds(1)
  }

  /// Counts one article of `size` bytes and redraws the line at most ten times a second.
  mutating func advance(size: Int) {
    articles += 1
    bytes += size
    guard isShown, clock.now >= nextDraw else { return }
    nextDraw = clock.now + .milliseconds(100)
    isDrawn = true
    StandardError.write("\r\(Self.line(articles, bytes, in: clock.now - start))\u{1B}[K")
  }

  /// Takes the line away, so that other words can stand in its place.
  mutating func clear() {
    guard isDrawn else { return }
    isDrawn = false
    StandardError.write("\r\u{1B}[K")
  }

  /// "1,200 articles, 7.3 MB, 11.8 MB/s".
  static func line(_ articles: Int, _ bytes: Int, in time: Duration) -> String {
    let seconds = max(0.001, time / .seconds(1))
    let size = Double(bytes) / 1e6
    return String(
      format: "%d articles, %.1f MB, %.1f MB/s", articles, size, size / seconds)
  }
}
