import Foundation
import HearsayReports

/// A folder that a report puts its files into; each appears under its name when it is complete.
final class OutputFolder {
  private let path: String
  /// Stems in use, in lower case, since some file systems do not tell cases apart.
  private var stems: Set<String> = []

  /// Makes the folder at `path` unless it is there.
  init(path: String) throws(OutputError) {
    self.path = path
    if mkdir(path, 0o777) != 0, errno != EEXIST {
      throw .refused(path: path, reason: String(cString: strerror(errno)))
    }
  }

  /// Writes files that belong together; where their stem is taken, all get the same number after it.
  func write(_ files: [ReportFile]) throws(OutputError) {
    var names: [String: String] = [:]
    for file in files {
      let stem = names[file.stem] ?? free(file.stem)
      names[file.stem] = stem
      let output = try OutputFile(path: "\(path)/\(stem)\(file.ending)")
      try output.write(file.bytes)
      try output.finish(synchronising: false)
    }
  }

  private func free(_ stem: String) -> String {
    var candidate = stem
    var number = 1
    while !stems.insert(candidate.lowercased()).inserted {
      number += 1
      candidate = "\(stem)-\(number)"
    }
    return candidate
  }
}
