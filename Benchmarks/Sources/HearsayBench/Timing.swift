import Foundation

/// How long something took.
struct Timing {
  /// By the clock.
  let seconds: Double
  /// By the processors, all threads together.
  let processor: Double

  init(_ body: () throws -> Void) rethrows {
    let start = (Self.now(CLOCK_MONOTONIC), Self.now(CLOCK_PROCESS_CPUTIME_ID))
    try body()
    seconds = Self.now(CLOCK_MONOTONIC) - start.0
    processor = Self.now(CLOCK_PROCESS_CPUTIME_ID) - start.1
  }

  static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
