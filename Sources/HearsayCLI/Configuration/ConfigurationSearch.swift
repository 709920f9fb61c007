import Foundation
import Hearsay
import HearsayIntake

/// The articles of one run would stand under different configurations.
struct ConfigurationConflict: Error, Sendable, CustomStringConvertible {
  /// An article's folder, and the configuration above it; nil where there is none.
  struct Place: Sendable {
    let folder: String
    let file: String?

    fileprivate var text: String { "\(folder) is under \(file ?? "no configuration")" }
  }

  let first: Place
  let other: Place

  var description: String {
    "\(first.text), and \(other.text); run them separately, or name one for all with --config"
  }
}

/// Looks for the nearest configuration above articles.
struct ConfigurationSearch {
  /// The current folder, links resolved.
  private let current = Self.resolved(".") ?? "/"

  /// The configuration of all articles at these paths; `-`, and no path at all, stand for the current folder. Nil where
  /// there is none.
  func file(for paths: [String]) throws(ConfigurationConflict) -> String? {
    var first: ConfigurationConflict.Place?
    for path in paths.isEmpty ? ["-"] : paths {
      for place in places(of: path) {
        if let first, first.file != place.file {
          throw ConfigurationConflict(first: first, other: place)
        }
        first = first ?? place
      }
    }
    return first?.file
  }

  /// The folders that the articles at a path are read from; none for a path that leads nowhere, which reading it says.
  private func places(of path: String) -> [ConfigurationConflict.Place] {
    if path == "-" { return [place(".")] }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
    guard isFolder.boolValue else { return [place(Self.folder(of: path))] }
    let folders = ArticleSource.folders(under: path, nearest: ConfigurationFile.name)
    if folders.isEmpty { return [place(path)] }
    let above = nearest(from: path)
    return folders.map { folder in
      ConfigurationConflict.Place(folder: folder.path, file: folder.nearest.map(shown) ?? above)
    }
  }

  private func place(_ folder: String) -> ConfigurationConflict.Place {
    ConfigurationConflict.Place(folder: folder, file: nearest(from: folder))
  }

  /// The nearest configuration in a folder or above it, up to the root of the file system.
  private func nearest(from folder: String) -> String? {
    guard var place = Self.resolved(folder) else { return nil }
    while true {
      let file = (place == "/" ? "" : place) + "/" + ConfigurationFile.name
      var status = stat()
      // One that may not be looked at is there: reading it says why.
      if lstat(file, &status) == 0 || errno != ENOENT { return shown(file) }
      if place == "/" { return nil }
      place = Self.folder(of: place)
    }
  }

  /// A file's path as seen from the current folder, where it stands below that or above it.
  private func shown(_ file: String) -> String {
    guard let folder = Self.resolved(Self.folder(of: file)) else { return file }
    let (place, here) = (Self.names(folder), Self.names(current))
    if place.starts(with: here) {
      return (place.dropFirst(here.count) + [Substring(ConfigurationFile.name)]).joined(
        separator: "/")
    }
    if here.starts(with: place) {
      return String(repeating: "../", count: here.count - place.count) + ConfigurationFile.name
    }
    return folder + "/" + ConfigurationFile.name
  }

  /// The folder that a path stands in, as far as the path names it.
  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func names(_ path: String) -> [Substring] {
    path.split(scalar: "/")
  }

  private static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
