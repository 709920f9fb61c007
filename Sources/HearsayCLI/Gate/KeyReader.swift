import Foundation

/// Reads single keys from the terminal on standard input, which is otherwise left as it was found.
final class KeyReader: @unchecked Sendable {
  private static let endOfInput: UInt8 = 4
  private static let escape: UInt8 = 0x1B

  // Guards `isWaiting`; the rest is set once.
  private let lock = NSLock()
  private var isWaiting = false
  private let found: termios
  private let waiting: termios
  private var sources: [any DispatchSourceSignal] = []

  /// Takes over the terminal; nil where standard input is none.
  init?() {
    var mode = termios()
    guard tcgetattr(STDIN_FILENO, &mode) == 0 else { return nil }
    found = mode
    mode.c_lflag &= ~tcflag_t(ICANON | ECHO)
    waiting = mode
    watchSignals()
  }

  /// The next key, in lower case; nil at the end of input. Keys that were pressed before are not taken for an answer.
  func key() -> Character? {
    enter()
    defer { leave() }
    while true {
      guard let byte = Self.byte(), byte != Self.endOfInput else { return nil }
      if byte == Self.escape {
        // The rest of an arrow key's sequence holds letters, which nobody has pressed.
        tcflush(STDIN_FILENO, TCIFLUSH)
      } else if byte < 0x80 {
        return Character(Unicode.Scalar(byte)).lowercased().first
      }
    }
  }

  private static func byte() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count == 1 { return byte }
      if count == 0 || errno != EINTR { return nil }
    }
  }

  private func enter() {
    lock.withLock {
      isWaiting = true
      set(waiting)
    }
  }

  private func leave() {
    lock.withLock {
      isWaiting = false
      set(found)
    }
  }

  private func set(_ mode: termios) {
    var mode = mode
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &mode)
  }

  /// A signal that ends the process leaves a terminal that echoes; coming back from a stop goes on reading keys.
  private func watchSignals() {
    for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] {
      watch(number) { [self] in
        lock.withLock { set(found) }
        endProcess(by: number)
      }
    }
    watch(SIGCONT) { [self] in lock.withLock { if isWaiting { set(waiting) } } }
  }

  private func watch(_ number: Int32, _ action: @escaping @Sendable () -> Void) {
    // Going on is not stopped by ignoring the signal, and the others end the process when the action says so.
    if number != SIGCONT { signal(number, SIG_IGN) }
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler(handler: action)
    source.resume()
    sources.append(source)
  }
}
