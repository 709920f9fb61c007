import Foundation

/// Why an output could not be written.
enum OutputError: Error {
  /// Whoever read the output has gone; there is nobody left to tell.
  case closedPipe
  /// The system refused: a full disk, a missing folder.
  case refused(path: String, reason: String)
}

extension OutputError: CustomStringConvertible {
  var description: String {
    switch self {
    case .closedPipe: "nobody reads the output any more"
    case .refused(let path, let reason): "\(path): cannot be written: \(reason)"
    }
  }
}

/// Writes `text` to standard output, for commands whose result is short; a closed pipe ends it quietly.
func write(_ text: String) throws {
  do {
    try OutputFile().write(Array(text.utf8))
  } catch .closedPipe {
    return
  } catch {
    throw ExitStatus.incomplete.saying(error.description)
  }
}

/// Writes all of `bytes`, however many calls it takes; `failure` says what the system's refusal was.
func writeAll(
  _ bytes: [UInt8], to descriptor: Int32, failure: () -> OutputError
) throws(OutputError) {
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes {
      Foundation.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
    }
    if count >= 0 {
      written += count
    } else if errno != EINTR {
      throw failure()
    }
  }
}

/// One of a run's outputs: standard output, or a file that appears only when it is complete.
///
/// A regular file is written beside its name and renamed at the end, so that nobody ever reads half a report;
/// devices and pipes are written to as they are.
final class OutputFile {
  private let path: String
  private let descriptor: Int32
  /// Where the bytes go until they are complete; nil when they go straight to `path`.
  private let draft: String?
  private var isFinished = false

  var isStandardOutput: Bool { descriptor == STDOUT_FILENO }

  /// Standard output.
  init() {
    (path, descriptor, draft) = ("standard output", STDOUT_FILENO, nil)
  }

  /// The file at `path`, or standard output for `-`.
  convenience init(path: String) throws(OutputError) {
    if path == "-" {
      self.init()
    } else {
      try self.init(file: Self.resolved(path))
    }
  }

  private init(file: String) throws(OutputError) {
    path = file
    let draft = Self.isPlain(file) ? "\(file).\(getpid()).part" : nil
    self.draft = draft
    if let draft { Drafts.shared.add(draft) }
    descriptor = open(draft ?? file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw Self.refusal(file) }
  }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
    if let draft, !isFinished { unlink(draft) }
    if let draft { Drafts.shared.remove(draft) }
  }

  /// Writes all of `bytes`.
  func write(_ bytes: [UInt8]) throws(OutputError) {
    try writeAll(bytes, to: descriptor) { errno == EPIPE ? .closedPipe : Self.refusal(path) }
  }

  /// Gives the file its name; a file that is dropped without this leaves nothing behind.
  ///
  /// - Parameter synchronising: whether it must be on the disk first; network file systems report a full disk only then.
  func finish(synchronising: Bool = true) throws(OutputError) {
    guard let draft else { return }
    if synchronising && fsync(descriptor) != 0 { throw Self.refusal(path) }
    if rename(draft, path) != 0 { throw Self.refusal(path) }
    isFinished = true
  }

  private static func refusal(_ path: String) -> OutputError {
    .refused(path: path, reason: String(cString: strerror(errno)))
  }

  /// Follows links, so that renaming replaces the file and not the link to it.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether `path` is a regular file or nothing yet; devices and pipes must not be renamed over.
  private static func isPlain(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
  }
}
