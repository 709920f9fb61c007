import Foundation
import HearsayReports

/// Remarks and failures go to standard error, so that standard output holds results only.
enum StandardError {
  /// Writes `message` under the program's name, with a line end; names of files and people in it command no terminal.
  static func say(_ message: String) { write("hearsay: \(message.harmless)\n") }

  /// Writes `text` as it is; a standard error that is closed is nobody's loss.
  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Foundation.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
