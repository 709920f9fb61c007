import Foundation

/// Threads that each do one job after another with memory of their own, and a short line of jobs before them.
final class GateCrew<Job: Sendable, Outcome: Sendable>: @unchecked Sendable {
  // Guards `line`, `busy`, and what is in tickets.
  private let condition = NSCondition()
  private var line: [Ticket] = []
  private var busy = 0
  private let threads: Int
  private let places: Int
  private let patience: TimeInterval

  private final class Ticket {
    let job: Job
    var outcome: Outcome?
    init(_ job: Job) { self.job = job }
  }

  /// Starts threads.
  ///
  /// - Parameters:
  ///   - places: how many jobs may wait for a thread.
  ///   - patience: how many seconds one waits at most.
  ///   - makeWorker: makes what a thread applies to job after job.
  init(
    threads: Int, places: Int, patience: TimeInterval,
    _ makeWorker: @escaping @Sendable () -> (Job) -> Outcome
  ) {
    (self.threads, self.places, self.patience) = (threads, places, patience)
    for _ in 0..<threads {
      // The threads live as long as the process; they hold no more than what the jobs need.
      Thread.detachNewThread { [self] in serve(makeWorker()) }
    }
  }

  /// Does a job and waits for it; nil when the line is full or does not move.
  func run(_ job: Job) -> Outcome? {
    condition.lock()
    defer { condition.unlock() }
    guard busy + line.count < threads + places else { return nil }
    let ticket = Ticket(job)
    line.append(ticket)
    condition.broadcast()
    let end = Date(timeIntervalSinceNow: patience)
    while line.contains(where: { $0 === ticket }) {
      guard condition.wait(until: end) else {
        return give(up: ticket)
      }
    }
    return outcome(of: ticket)
  }

  private func outcome(of ticket: Ticket) -> Outcome? {
    while ticket.outcome == nil { condition.wait() }
    return ticket.outcome
  }

  /// Leaves the line; a job that a thread took at the last moment is waited for.
  private func give(up ticket: Ticket) -> Outcome? {
    guard let place = line.firstIndex(where: { $0 === ticket }) else {
      return outcome(of: ticket)
    }
    line.remove(at: place)
    return nil
  }

  private func serve(_ worker: (Job) -> Outcome) {
    condition.lock()
    while true {
      while line.isEmpty { condition.wait() }
      let ticket = line.removeFirst()
      busy += 1
      condition.unlock()
      let outcome = worker(ticket.job)
      condition.lock()
      busy -= 1
      ticket.outcome = outcome
      condition.broadcast()
    }
  }
}
