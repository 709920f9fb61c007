import Foundation

/// The files that are being written under another name; an interrupted run removes them.
final class Drafts: @unchecked Sendable {
  static let shared = Drafts()

  // Guards `paths`; the sources are set once, before anything runs in parallel.
  private let lock = NSLock()
  private var paths: Set<String> = []
  private var sources: [any DispatchSourceSignal] = []

  /// From now on, a signal that ends the process removes the drafts first.
  func removeOnInterruption() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // A signal that whoever started us has us ignore, as nohup does, stays ignored.
      if Self.isIgnored(number) { continue }
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [self] in
        removeAll()
        endProcess(by: number)
      }
      source.resume()
      sources.append(source)
    }
  }

  func add(_ path: String) { lock.withLock { _ = paths.insert(path) } }

  func remove(_ path: String) { lock.withLock { _ = paths.remove(path) } }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    sigaction(number, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private func removeAll() {
    // Never given back: no draft may be made after this.
    lock.lock()
    for path in paths { unlink(path) }
  }
}
