/// What the kinds of the registry mean for a record, from `kinds.csv`.
struct SourceKinds: Sendable {
  struct Kind: Sendable {
    let name: String
    /// The source classes of a row of this kind.
    let classes: [String]
    /// Those of a row that is on the list that drives warnings.
    let warned: [String]
    /// Whether it carries news.
    let isMedium: Bool
  }

  private(set) var kinds: [Kind] = []
  private static let columns = ["kind", "classes", "warned", "medium"]

  init() {}

  /// Reads the `kinds.csv` of each folder; a later one may add kinds or change them.
  init(_ paths: [String], faults: inout [Fault]) {
    for path in paths {
      let table = CSVTable(path, known: Self.columns, needed: Self.columns.count)
      faults += table.faults
      for row in table.rows { add(row, of: table, &faults) }
    }
  }

  var names: [String] { kinds.map(\.name) }

  func number(_ name: String) -> Int? { kinds.firstIndex { $0.name == name } }

  func number(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
    kinds.firstIndex { $0.name.utf8.elementsEqual(name) }
  }

  private mutating func add(_ row: CSVTable.Row, of table: CSVTable, _ faults: inout [Fault]) {
    let medium = table.string(row, 3)
    guard medium == "yes" || medium == "no" else {
      faults.append(table.fault(row, 3, "“yes” or “no” expected"))
      return
    }
    func classes(_ column: Int) -> [String] {
      table.string(row, column).split(scalar: "|").map(String.init)
    }
    let kind = Kind(
      name: table.string(row, 0), classes: classes(1), warned: classes(2),
      isMedium: medium == "yes")
    if let known = number(kind.name) { kinds[known] = kind } else { kinds.append(kind) }
  }
}
