/// Who held which office when, found by the words that news uses for the holder.
struct OfficeTable: Sendable {
  struct Row: Sendable, Equatable {
    let country: String
    let holder: String
    /// First and last day, as ISO dates that compare as texts; an office still held has no last day.
    let from, to: String

    func holds(on date: String) -> Bool { from <= date && (to.isEmpty || date <= to) }
  }

  /// What each holder holds or held, by full name, and by the word that alone means the holder in news.
  private var offices: [String: [(office: String, row: Row)]] = [:]
  /// Rows by phrase in small letters ("north korean leader", "leader of north korea").
  private var rows: [String: [Row]] = [:]

  private static let columns = [
    "country", "demonyms", "offices", "holder", "from", "to", "citation", "short",
  ]

  /// Reads `offices.csv` files, whose demonyms and offices are separated by "|".
  init(_ paths: [String], faults: inout [Fault]) {
    for path in paths {
      let table = CSVTable(path, known: Self.columns, needed: 6)
      faults += table.faults
      for row in table.rows { add(Self.columns.indices.map { table.string(row, $0) }) }
    }
  }

  /// The holders of the office that a phrase names, without its determiner; of a date when one is known, else today's.
  func holders(_ phrase: String, date: String?) -> [Row] {
    guard let known = rows[phrase] else { return [] }
    guard let date = date?.prefix(10), date.count == 10 else { return known.filter(\.to.isEmpty) }
    return known.filter { $0.holds(on: String(date)) }
  }

  /// The office that somebody of that name held on a date, or holds when none is known; nil where two could be meant.
  func office(of name: String, on date: String?) -> String? {
    guard let known = offices[name] else { return nil }
    let day = date.map { String($0.prefix(10)) }.flatMap { $0.utf8.count == 10 ? $0 : nil }
    let held = known.filter { day.map($0.row.holds) ?? $0.row.to.isEmpty }
    guard let first = held.first, held.allSatisfy({ $0.row.holder == first.row.holder }) else {
      return nil
    }
    return "\(first.office), \(first.row.country), since \(first.row.from)"
  }

  private mutating func add(_ columns: [String]) {
    let row = Row(country: columns[0], holder: columns[3], from: columns[4], to: columns[5])
    let country = columns[0].lowercased()
    let title = columns[2].unicodeScalars.prefix { $0 != "|" }
    for name in [row.holder, columns[7]] where !name.isEmpty {
      offices[name, default: []].append((String(title), row))
    }
    for office in columns[2].split(scalar: "|").map({ $0.lowercased() }) {
      var phrases = [
        "\(country)'s \(office)", "\(office) of \(country)", "\(office) of the \(country)",
      ]
      phrases += columns[1].split(scalar: "|").map { "\($0.lowercased()) \(office)" }
      for phrase in phrases { rows[phrase, default: []].append(row) }
    }
  }
}
