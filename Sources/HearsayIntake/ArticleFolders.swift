import Glibc

/// A folder that articles are read from.
public struct ArticleFolder: Sendable, Equatable {
  public let path: String
  /// The nearest file of the wanted name, in the folder or above it; nil where there is none.
  public let nearest: String?
}

extension ArticleSource {
  /// The folders from which the articles under `folder` are read, in the order in which they are reached.
  ///
  /// Each has the nearest file called `name` that stands in it or above it, up to `folder` itself. What cannot be
  /// reached is passed over: reading it says so.
  public static func folders(under folder: String, nearest name: String) -> [ArticleFolder] {
    let root = InputPath(folder)
    guard let status = try? FileStatus(root), status.isFolder,
      var walk = try? FolderWalk(root, identity: status.identity)
    else { return [] }
    var folders: [ArticleFolder] = []
    var seen: Set<[UInt8]> = []
    while let step = walk.next() {
      guard case .file(let path, _) = step else { continue }
      let place = path.folder
      guard seen.insert(place.bytes).inserted else { continue }
      let nearest = nearestFile(Array(name.utf8), from: place, upTo: root)
      folders.append(ArticleFolder(path: place.display, nearest: nearest?.display))
    }
    return folders
  }

  private static func nearestFile(
    _ name: [UInt8], from folder: InputPath, upTo root: InputPath
  ) -> InputPath? {
    var place = folder
    while true {
      let file = place.appending(name)
      if exists(file) { return file }
      // Every folder of the walk begins with the root's bytes.
      if place.bytes.count <= root.bytes.count { return nil }
      place = place.folder
    }
  }

  /// Also where it is a link to nothing or may not be looked at: whoever reads it is told.
  private static func exists(_ path: InputPath) -> Bool {
    var status = stat()
    return path.withCString { lstat($0, &status) } == 0 || errno != ENOENT
  }
}
