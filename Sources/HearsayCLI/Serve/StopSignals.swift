import Glibc

/// The signals that ask a service to stop, as something to wait for.
struct StopSignals {
  private let set: sigset_t

  /// Holds the signals back from now on, in this thread and in those that it starts.
  init() {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in [SIGINT, SIGTERM] { sigaddset(&set, signal) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
    self.set = set
  }

  /// Returns when the first comes; the second ends the process at once, as nobody held it back.
  func wait() {
    var (set, received) = (set, Int32(0))
    sigwait(&set, &received)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }
}
