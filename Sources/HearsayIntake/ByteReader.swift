import Glibc

/// Why bytes could not be had.
enum ReadRefusal: Error, Equatable {
  /// An error number of the operating system.
  case system(Int32)
  /// There is more than the limit allows.
  case tooLarge(limit: Int)
}

/// An open file, closed with its last owner.
final class OpenFile: Sendable {
  let descriptor: Int32
  private let isOwned: Bool

  /// Opens a file for reading; a FIFO waits for its writer, as every reader of one does.
  init(_ path: InputPath) throws(ReadRefusal) {
    var opened: Int32
    repeat {
      opened = path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    } while opened == -1 && errno == EINTR
    guard opened != -1 else { throw .system(errno) }
    descriptor = opened
    isOwned = true
  }

  /// Takes a file that someone else opened and will close, such as standard input.
  init(borrowing descriptor: Int32) {
    self.descriptor = descriptor
    isOwned = false
  }

  deinit { if isOwned { close(descriptor) } }

  /// Reads at most `room` bytes to `target`; 0 is the end of the file.
  func read(to target: UnsafeMutableRawPointer, room: Int) throws(ReadRefusal) -> Int {
    while true {
      let count = Glibc.read(descriptor, target, room)
      if count >= 0 { return count }
      if errno != EINTR { throw .system(errno) }
    }
  }

  /// The size of a regular file; 0 for pipes and devices, which have none.
  var size: Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return 0 }
    return Int(status.st_size)
  }
}

/// Reads a file line by line or as a whole, holding no more of it than is asked for.
struct ByteReader: Sendable {
  /// One line, as the range of `buffer` that holds it without its line feed.
  enum Line: Equatable {
    case bytes(Range<Int>)
    /// A line beyond the limit; it has been passed over.
    case tooLong
  }

  /// What has been read; ranges of lines point into it until the next call.
  private(set) var buffer: [UInt8]
  /// How many bytes of the file stand before `buffer`.
  private(set) var bufferOffset = 0
  /// Nil where all bytes are in the buffer from the beginning.
  private let file: OpenFile?
  private let chunk: Int
  private var start = 0
  private var end = 0

  /// Makes a reader that asks for `chunk` bytes at a time.
  init(_ file: OpenFile, chunk: Int = 256 * 1024) {
    self.file = file
    self.chunk = chunk
    buffer = []
  }

  /// Makes a reader of bytes that are there already.
  init(holding bytes: [UInt8]) {
    file = nil
    chunk = 0
    buffer = bytes
    end = bytes.count
  }

  /// The bytes that have been read and not yet taken.
  var pending: ArraySlice<UInt8> { buffer[start..<end] }

  /// Passes over `count` pending bytes.
  mutating func skip(_ count: Int) { start += min(count, end - start) }

  /// Reads one more chunk; false at the end of the file.
  mutating func fill() throws(ReadRefusal) -> Bool {
    guard let file else { return false }
    makeRoom()
    let (from, room) = (end, min(chunk, buffer.count - end))
    var outcome: Result<Int, ReadRefusal> = .success(0)
    buffer.withUnsafeMutableBytes { raw in
      guard let base = raw.baseAddress else { return }
      outcome = Result { () throws(ReadRefusal) in try file.read(to: base + from, room: room) }
    }
    let count = try outcome.get()
    end += count
    return count > 0
  }

  /// The next line, or nil after the last.
  mutating func nextLine(limit: Int) throws(ReadRefusal) -> Line? {
    var searched = 0
    while true {
      if let feed = lineFeed(from: start + searched) { return take(upTo: feed, limit: limit) }
      searched = end - start
      if searched > limit { return try passLine() }
      if try !fill() { return start == end ? nil : take(upTo: end, limit: limit) }
    }
  }

  /// Everything from here to the end of the file.
  mutating func rest(limit: Int) throws(ReadRefusal) -> [UInt8] {
    guard let file else {
      defer { start = end }
      guard pending.count <= limit else { throw .tooLarge(limit: limit) }
      return Array(pending)
    }
    guard file.size <= limit else { throw .tooLarge(limit: limit) }
    let room = file.size + pending.count + 1
    var bytes = try bulk(of: file, room: room)
    start = end
    if bytes.count < room { return bytes }
    // What has no size, or has grown since, comes chunk by chunk.
    while try fill() {
      bytes.append(contentsOf: pending)
      start = end
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    }
    return bytes
  }

  /// The pending bytes and more up to `room` in one allocation: a large text is held once, not twice.
  private func bulk(of file: OpenFile, room: Int) throws(ReadRefusal) -> [UInt8] {
    var refusal: ReadRefusal?
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { target, count in
      count = pending.count
      _ = target.update(fromContentsOf: pending)
      guard let base = target.baseAddress else { return }
      do throws(ReadRefusal) {
        while count < room {
          let got = try file.read(to: base + count, room: room - count)
          if got == 0 { return }
          count += got
        }
      } catch { refusal = error }
    }
    if let refusal { throw refusal }
    return bytes
  }

  private func lineFeed(from: Int) -> Int? {
    buffer.withUnsafeBytes { raw in
      guard let base = raw.baseAddress, from < end,
        let found = memchr(base + from, 10, end - from)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private mutating func take(upTo feed: Int, limit: Int) -> Line {
    let line = start..<feed
    start = min(feed + 1, end)
    return line.count > limit ? .tooLong : .bytes(line)
  }

  private mutating func passLine() throws(ReadRefusal) -> Line {
    repeat {
      if let feed = lineFeed(from: start) {
        start = feed + 1
        return .tooLong
      }
      start = end
    } while try fill()
    return .tooLong
  }

  /// Moves what is pending to the front, and grows only when one line fills the whole buffer.
  private mutating func makeRoom() {
    if start > 0 {
      buffer.withUnsafeMutableBytes { raw in
        guard let base = raw.baseAddress else { return }
        _ = memmove(base, base + start, end - start)
      }
      bufferOffset += start
      end -= start
      start = 0
    }
    if end == buffer.count {
      buffer.append(contentsOf: repeatElement(0, count: max(chunk, buffer.count)))
    }
  }
}
