import Glibc
import Hearsay

/// Reads the articles of files and folders one at a time, in an order that is the same everywhere.
///
/// Nothing is read ahead: memory holds one text, one JSON file or one line of JSON Lines. A copy
/// shares the file that is being read, so only one of the two should go on.
public struct ArticleSource: Sequence, IteratorProtocol, Sendable {
  private let limits: IntakeLimits
  private let standardInput: Int32
  private let chunk: Int
  /// Last path first.
  private var paths: [String]
  private var walk: FolderWalk?
  private var reader: (any ItemReader)?
  /// What to say of the named path, which has given nothing so far.
  private var barren: IntakeFailure?

  /// Makes a source of the files and folders at `paths`; `-` stands for standard input.
  ///
  /// The file descriptor that `-` reads is `standardInput`; it is not closed.
  public init(
    paths: [String], limits: IntakeLimits = IntakeLimits(), standardInput: Int32 = STDIN_FILENO
  ) {
    self.init(paths: paths, limits: limits, standardInput: standardInput, chunk: 256 * 1024)
  }

  init(paths: [String], limits: IntakeLimits, standardInput: Int32 = STDIN_FILENO, chunk: Int) {
    self.paths = paths.reversed()
    self.limits = limits
    self.standardInput = standardInput
    self.chunk = chunk
  }

  /// Whether a folder's files of that name are read as articles.
  public static func readsFiles(named path: String) -> Bool { InputPath(path).format != nil }

  /// The next article or failure; nil when every path has been read.
  public mutating func next() -> IntakeItem? {
    while true {
      if let item = reader?.next() { return hand(out: item) }
      reader = nil
      do throws(IntakeFailure) {
        guard try advance() else { return nil }
      } catch {
        return hand(out: .failure(error))
      }
    }
  }

  private mutating func hand(out item: IntakeItem) -> IntakeItem {
    barren = nil
    return item
  }

  /// Opens the next file of the folder or the next path; false when there is neither.
  private mutating func advance() throws(IntakeFailure) -> Bool {
    switch walk?.next() {
    case .file(let path, let format): reader = try open(path, as: format)
    case .failure(let failure): throw failure
    case nil:
      walk = nil
      if let barren { throw barren }
      guard let path = paths.popLast() else { return false }
      barren = IntakeFailure(path: path, reason: "holds no articles")
      try begin(path)
    }
    return true
  }

  private mutating func begin(_ path: String) throws(IntakeFailure) {
    guard path != "-" else {
      let bytes = ByteReader(OpenFile(borrowing: standardInput), chunk: chunk)
      reader = try FileContent(bytes, path: "-", stem: "stdin", limits: limits).readerByContent()
      return
    }
    let input = InputPath(path)
    let status: FileStatus
    do throws(ReadRefusal) {
      status = try FileStatus(input)
    } catch {
      throw IntakeFailure(path: path, refusal: error)
    }
    if status.isFolder {
      walk = try FolderWalk(input, identity: status.identity)
      barren?.advice = "articles end in .txt, .md, .json, .jsonl or .ndjson"
    } else {
      reader = try open(input, as: input.format ?? .plainText)
    }
  }

  private func open(
    _ path: InputPath, as format: ArticleFormat
  ) throws(IntakeFailure) -> any ItemReader {
    let bytes: ByteReader
    do throws(ReadRefusal) {
      bytes = ByteReader(try OpenFile(path), chunk: chunk)
    } catch {
      throw IntakeFailure(path: path.display, refusal: error)
    }
    return try FileContent(bytes, path: path.display, stem: path.stem, limits: limits)
      .reader(as: format)
  }
}
