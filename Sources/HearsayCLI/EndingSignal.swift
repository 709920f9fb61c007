import Foundation

/// Ends the process by a signal as if nobody had caught it, so that the shell sees what ended it.
func endProcess(by number: Int32) {
  signal(number, SIG_DFL)
  // Whoever started us may have blocked it: then it would wait, and be caught again and again.
  var signals = sigset_t()
  sigemptyset(&signals)
  sigaddset(&signals, number)
  pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  kill(getpid(), number)
}
