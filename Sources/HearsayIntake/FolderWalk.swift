import Glibc

/// What a path leads to, links followed.
struct FileStatus: Sendable {
  /// What makes two paths the same file.
  struct Identity: Hashable, Sendable {
    let device: UInt
    let inode: UInt
  }

  let identity: Identity
  let isFolder: Bool
  let isRegular: Bool

  init(_ path: InputPath) throws(ReadRefusal) {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else { throw .system(errno) }
    identity = Identity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isRegular = status.st_mode & S_IFMT == S_IFREG
  }
}

/// Goes through a folder and those in it, entries in the order of their names' bytes.
struct FolderWalk: Sendable {
  enum Step: Sendable {
    case file(InputPath, ArticleFormat)
    case failure(IntakeFailure)
  }

  private struct Level {
    let path: InputPath
    let identity: FileStatus.Identity
    /// Last name first, so that the next one is taken from the end.
    var names: [[UInt8]]
  }

  private var levels: [Level] = []

  /// Begins with `folder`.
  init(_ folder: InputPath, identity: FileStatus.Identity) throws(IntakeFailure) {
    try enter(folder, identity: identity)
  }

  /// The next article file, or a folder or file that cannot be reached.
  mutating func next() -> Step? {
    while let path = nextPath() {
      do throws(IntakeFailure) {
        if let step = try visit(path) { return step }
      } catch {
        return .failure(error)
      }
    }
    return nil
  }

  private mutating func nextPath() -> InputPath? {
    while let level = levels.last {
      if let name = levels[levels.count - 1].names.popLast() { return level.path.appending(name) }
      levels.removeLast()
    }
    return nil
  }

  private mutating func visit(_ path: InputPath) throws(IntakeFailure) -> Step? {
    let status: FileStatus
    do throws(ReadRefusal) {
      status = try FileStatus(path)
    } catch {
      // A link to nowhere matters only where an article would have been.
      guard path.format != nil else { return nil }
      throw Self.unreachable(path.display, error)
    }
    if status.isFolder {
      try enter(path, identity: status.identity)
      return nil
    }
    // Pipes, sockets and devices are never opened: a walk must not wait for them.
    guard status.isRegular, let format = path.format else { return nil }
    return .file(path, format)
  }

  /// A folder that is being visited already was reached by a link to one above it.
  private mutating func enter(
    _ path: InputPath, identity: FileStatus.Identity
  ) throws(IntakeFailure) {
    guard !levels.contains(where: { $0.identity == identity }) else { return }
    do throws(ReadRefusal) {
      levels.append(Level(path: path, identity: identity, names: try Self.names(in: path)))
    } catch {
      throw IntakeFailure(path: path.display, refusal: error)
    }
  }

  private static func unreachable(_ path: String, _ refusal: ReadRefusal) -> IntakeFailure {
    refusal == .system(ENOENT)
      ? IntakeFailure(path: path, reason: "is a symbolic link to nothing")
      : IntakeFailure(path: path, refusal: refusal)
  }

  private static func names(in folder: InputPath) throws(ReadRefusal) -> [[UInt8]] {
    guard let stream = folder.withCString({ opendir($0) }) else { throw .system(errno) }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = name(of: entry)
      if name.first != UInt8(ascii: ".") { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw .system(errno) }
    return names.sorted { $1.lexicographicallyPrecedes($0) }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    withUnsafeBytes(of: &entry.pointee.d_name) { raw in
      Array(raw.prefix { $0 != 0 })
    }
  }
}
