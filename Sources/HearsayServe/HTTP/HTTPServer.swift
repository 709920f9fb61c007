import Foundation
import Synchronization

/// A small HTTP/1.1 server: a thread for each connection, and no more of them than the limits allow.
///
/// Threads of their own, and not tasks, because the limits are about waiting: each wait has its deadline, and work
/// that takes all cores keeps no other connection from an answer, as the system shares the time out.
public final class HTTPServer: Sendable {
  /// Enough for reading and writing; the work itself is done elsewhere.
  private static let stackSize = 512 << 10

  private let listener: ListeningSocket
  private let service: any HTTPService
  private let limits: ServerLimits
  private let bell: Bell
  private let crowd = Crowd()

  /// The port that clients can connect to.
  public var port: UInt16 { listener.port }

  /// Listens at an address; nothing is answered before `start`.
  init(
    _ address: ListenAddress, service: any HTTPService, limits: ServerLimits
  ) throws(ListenFailure) {
    listener = try ListeningSocket(address)
    bell = try Bell()
    (self.service, self.limits) = (service, limits)
  }

  /// Answers requests from now on.
  public func start() {
    crowd.enter()
    Thread.detachNewThread { [self] in
      while let client = nextClient() { receive(client) }
      close(listener.descriptor)
      crowd.leave()
    }
  }

  /// Takes no more connections and requests, and waits for those that are running.
  ///
  /// Returns how many did not finish in the time that the limits give them.
  public func stop() -> Int {
    bell.ring()
    return crowd.waitUntilEmpty(limits.stop)
  }

  /// The next connection; nil once the server stops.
  private func nextClient() -> Int32? {
    while true {
      var polled = [
        pollfd(fd: listener.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: bell.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      _ = poll(&polled, 2, -1)
      if bell.isRung { return nil }
      guard polled[0].revents != 0 else { continue }
      let client = accept(listener.descriptor, nil, nil)
      if client >= 0 { return client }
      // Out of descriptors, most likely: those in use will come back.
      if errno == EMFILE || errno == ENFILE || errno == ENOMEM { usleep(50_000) }
    }
  }

  private func receive(_ client: Int32) {
    guard crowd.count <= limits.connections else { return turnAway(client) }
    crowd.enter()
    let thread = Thread { [self] in
      Connection(
        socket: ClientSocket(client), service: service, limits: limits, bell: bell.descriptor,
        isStopping: { [bell] in bell.isRung }
      ).run()
      crowd.leave()
    }
    thread.stackSize = Self.stackSize
    thread.start()
  }

  /// Tells a client that there are too many, without waiting for its request.
  private func turnAway(_ client: Int32) {
    let problem = Problem.tryAgain(after: 1, "Too many connections are open.")
    let bytes = problem.response.bytes(
      closing: true, withoutBody: false, date: HTTPDate.text(time(nil)))
    let socket = ClientSocket(client)
    try? socket.send(bytes, until: .now + .milliseconds(100))
    socket.finish(until: .now + .milliseconds(20))
    service.log(
      Exchange(
        status: problem.status.rawValue, milliseconds: 0, received: 0,
        sent: problem.response.body.count))
  }
}

/// Something that wakes everyone who polls it, for good.
private final class Bell: Sendable {
  /// Readable once it was rung.
  let descriptor: Int32
  private let writer: Int32
  private let rung = Atomic(false)

  init() throws(ListenFailure) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else {
      throw ListenFailure("pipe", String(cString: strerror(errno)))
    }
    (descriptor, writer) = (ends[0], ends[1])
  }

  var isRung: Bool { rung.load(ordering: .acquiring) }

  func ring() {
    rung.store(true, ordering: .releasing)
    var byte: UInt8 = 1
    _ = write(writer, &byte, 1)
  }

  deinit {
    close(descriptor)
    close(writer)
  }
}

/// Counts the threads that are at work.
private final class Crowd: @unchecked Sendable {
  // Guards `members`.
  private let condition = NSCondition()
  private var members = 0

  var count: Int { condition.withLock { members } }

  func enter() { condition.withLock { members += 1 } }

  func leave() {
    condition.withLock {
      members -= 1
      condition.broadcast()
    }
  }

  /// Waits until everyone has left, and returns how many are there when the time is up.
  func waitUntilEmpty(_ patience: Duration) -> Int {
    let end = Date(timeIntervalSinceNow: patience.milliseconds / 1000)
    return condition.withLock {
      while members > 0, condition.wait(until: end) {}
      return members
    }
  }
}
