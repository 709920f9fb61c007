/// The columns of `sources.csv`; the first two every file must have, the others may be left out.
enum RegistryColumn: Int, CaseIterable {
  case id, kind, name, aliases, ambiguous, contexts, country, label, year, warns, controller
  case citation, tier

  static let names = [
    "id", "class", "name", "aliases", "ambiguous_aliases", "context_words", "country", "label",
    "label_year", "warns", "controller", "citation", "tier",
  ]
  static let needed = 2
}

/// The rows of all folders' `sources.csv`, those of later folders on top.
struct RegistryFiles: Sendable {
  /// A row that counts.
  struct Place: Sendable {
    let file: Int
    let row: CSVTable.Row
    let kind: Int
  }

  /// The class of a row that takes one away.
  static let removed = "removed"

  private(set) var places: [Place] = []
  private var files: [CSVTable] = []
  private let kinds: SourceKinds

  init(_ paths: [String], kinds: SourceKinds, faults: inout [Fault]) {
    self.kinds = kinds
    var layers = RegistryLayers()
    for path in paths {
      let file = CSVTable(
        path, known: RegistryColumn.names, needed: RegistryColumn.needed)
      faults += file.faults
      files.append(file)
      for row in file.rows { layers.add(row, of: file, number: files.count - 1, kinds, &faults) }
    }
    places = layers.places.compactMap { $0 }
  }

  func string(_ place: Place, _ column: RegistryColumn) -> String {
    files[place.file].string(place.row, column.rawValue)
  }

  @inline(__always)
  func bytes<Result>(
    _ place: Place, _ column: RegistryColumn, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    files[place.file].bytes(place.row, column.rawValue, body)
  }

  func fault(_ place: Place, _ column: RegistryColumn, _ message: String) -> Fault {
    files[place.file].fault(place.row, column.rawValue, message)
  }

  /// What a record tells of a row.
  func entry(_ place: Place) -> RegistryEntry {
    RegistryEntry(
      id: string(place, .id), name: string(place, .name), country: string(place, .country),
      kind: string(place, .kind), label: string(place, .label), year: string(place, .year),
      controller: string(place, .controller), citation: string(place, .citation),
      warns: warns(place))
  }

  func warns(_ place: Place) -> Bool { bytes(place, .warns) { $0.elementsEqual("yes".utf8) } }
}

/// Puts the rows of files on top of each other by their ids.
private struct RegistryLayers {
  /// By the number of the id; nil for one that has been taken away.
  var places: [RegistryFiles.Place?] = []
  private var ids = WordIndex(capacity: 1 << 13)
  /// The file and line that had the id last.
  private var lastFile: [Int] = []

  mutating func add(
    _ row: CSVTable.Row, of file: CSVTable, number: Int, _ kinds: SourceKinds,
    _ faults: inout [Fault]
  ) {
    func report(_ column: RegistryColumn, _ message: String) {
      faults.append(file.fault(row, column.rawValue, message))
    }
    if file.isEmpty(row, RegistryColumn.id.rawValue) { return report(.id, "an id expected") }
    let (id, isNew) = file.bytes(row, RegistryColumn.id.rawValue) { ids.insert($0) }
    if isNew {
      places.append(nil)
      lastFile.append(-1)
    }
    let name = file.string(row, RegistryColumn.id.rawValue)
    if lastFile[id] == number { return report(.id, "the id “\(name)” is taken by a row above") }
    let hadIt = lastFile[id] >= 0
    lastFile[id] = number
    let isRemoved = file.bytes(row, RegistryColumn.kind.rawValue) {
      $0.elementsEqual(RegistryFiles.removed.utf8)
    }
    if isRemoved {
      if !hadIt {
        report(.id, "no row has the id “\(name)”\(suggestion(name, among: known(but: id)))")
      }
      places[id] = nil
      return
    }
    if let kind = check(row, file, kinds, report) {
      places[id] = RegistryFiles.Place(file: number, row: row, kind: kind)
    }
  }

  /// The row's kind, when nothing is wrong with the row.
  private func check(
    _ row: CSVTable.Row, _ file: CSVTable, _ kinds: SourceKinds,
    _ report: (RegistryColumn, String) -> Void
  ) -> Int? {
    let kind = file.bytes(row, RegistryColumn.kind.rawValue) { kinds.number($0) }
    if kind == nil {
      let written = file.string(row, RegistryColumn.kind.rawValue)
      let near = suggestion(written, among: kinds.names + [RegistryFiles.removed])
      report(.kind, "unknown class “\(written)”\(near)")
    }
    let warns = file.string(row, RegistryColumn.warns.rawValue)
    if !["", "yes", "no"].contains(warns) {
      report(.warns, "“yes” or “no” expected, not “\(warns)”")
      return nil
    }
    if file.isEmpty(row, RegistryColumn.name.rawValue) {
      report(.name, "a name expected")
      return nil
    }
    return kind
  }

  private func known(but missing: Int) -> [String] {
    ids.all().enumerated().filter { $0.offset != missing && places[$0.offset] != nil }
      .map { String(decoding: $0.element, as: UTF8.self) }
  }
}
