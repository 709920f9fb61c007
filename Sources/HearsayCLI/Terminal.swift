import ArgumentParser
import Foundation

/// Whether an output is coloured.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// The decision for one stream: what the user said, then `NO_COLOR`, then `FORCE_COLOR`, then whether a person looks on.
  func colors(terminal: Bool, environment: [String: String]) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if let no = environment["NO_COLOR"], !no.isEmpty { return false }
      if let force = environment["FORCE_COLOR"], !force.isEmpty { return force != "0" }
      return terminal && environment["TERM"] != "dumb"
    }
  }
}

/// What is known of the terminal behind a stream.
enum Terminal {
  /// Whether the stream is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Columns of the terminal on standard output; `COLUMNS`, then 80, where there is none.
  static func width(environment: [String: String]) -> Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? 80
  }
}
