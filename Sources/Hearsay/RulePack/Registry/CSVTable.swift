import Foundation

/// A comma-separated table (RFC 4180) read by bytes, since the registry is read at every start.
struct CSVTable: Sendable {
  /// A row: its fields, by their numbers among all.
  struct Row: Sendable {
    let first: Int
    let count: Int
  }

  private struct Field {
    /// In `pool`, quotation marks gone.
    let start, end: Int32
    /// Where it begins in the file.
    let place: Int32
  }

  let path: String
  /// The rows after the header, empty lines left out.
  private(set) var rows: [Row] = []
  private(set) var faults: [Fault] = []
  /// The file's columns, by the places of those that it may have; -1 for one that it has not.
  private var columns: [Int] = []
  private var width = 0
  private var pool: [UInt8] = []
  private var fields: [Field] = []
  private let bytes: [UInt8]

  /// Reads a file, whose header may have `known` columns in any order and must have the first `needed` of them.
  ///
  /// A file that is not there has no rows.
  init(_ path: String, known: [String], needed: Int) {
    self.path = path
    bytes = FileManager.default.contents(atPath: path).map { [UInt8]($0) } ?? []
    fields.reserveCapacity(bytes.count / 12)
    pool.reserveCapacity(bytes.count)
    split()
    if !bytes.isEmpty { readHeader(known, needed) }
  }

  /// The bytes of a row's field, by the column's place among those known; nothing for a column that is not there.
  @inline(__always)
  func bytes<Result>(
    _ row: Row, _ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let range = self.range(row, column)
    return pool.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  func string(_ row: Row, _ column: Int) -> String {
    String(decoding: pool[range(row, column)], as: UTF8.self)
  }

  func isEmpty(_ row: Row, _ column: Int) -> Bool { range(row, column).isEmpty }

  /// A fault at a row's field.
  func fault(_ row: Row, _ column: Int, _ message: String) -> Fault {
    let number = columns.indices.contains(column) ? max(0, columns[column]) : 0
    return fault(at: Int(fields[row.first + min(number, row.count - 1)].place), message)
  }

  private func range(_ row: Row, _ column: Int) -> Range<Int> {
    guard columns[column] >= 0 else { return 0..<0 }
    let field = fields[row.first + columns[column]]
    return Int(field.start)..<Int(field.end)
  }

  private mutating func readHeader(_ known: [String], _ needed: Int) {
    columns = Array(repeating: -1, count: known.count)
    guard let header = rows.first else { return }
    rows.removeFirst()
    width = header.count
    for number in 0..<header.count {
      let field = fields[header.first + number]
      let name = String(decoding: pool[Int(field.start)..<Int(field.end)], as: UTF8.self)
      guard let column = known.firstIndex(of: name) else {
        faults.append(
          fault(at: Int(field.place), "unknown column “\(name)”\(suggestion(name, among: known))"))
        continue
      }
      if columns[column] >= 0 {
        faults.append(fault(at: Int(field.place), "a second column “\(name)”"))
      }
      columns[column] = number
    }
    for name in known.indices.prefix(needed) where columns[name] < 0 {
      faults.append(fault(at: Int(fields[header.first].place), "no column “\(known[name])”"))
    }
    // Without its columns nothing in the file can be told.
    if !faults.isEmpty { rows = [] }
    let all = rows
    rows = []
    for row in all where hasWidth(row) { rows.append(row) }
  }

  private mutating func hasWidth(_ row: Row) -> Bool {
    if row.count == width { return true }
    let place = Int(fields[row.first + min(width, row.count - 1)].place)
    faults.append(fault(at: place, "\(width) columns expected, \(row.count) found"))
    return false
  }
}

extension CSVTable {
  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let feed = UInt8(ascii: "\n")
  private static let carriage = UInt8(ascii: "\r")

  /// Cuts the file into rows of fields.
  private mutating func split() {
    let file = bytes
    file.withUnsafeBufferPointer { bytes in
      var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      while at < bytes.count {
        let first = fields.count
        at = takeRow(bytes, at)
        let isBlank = fields.count == first + 1 && fields[first].start == fields[first].end
        if isBlank {
          fields.removeLast()
        } else if fields.count > first {
          rows.append(Row(first: first, count: fields.count - first))
        }
      }
    }
  }

  /// Takes the fields of a row; gives where the next one begins.
  private mutating func takeRow(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    while true {
      at =
        at < bytes.count && bytes[at] == Self.quote ? takeQuoted(bytes, at) : takePlain(bytes, at)
      guard at < bytes.count, bytes[at] == Self.comma else { break }
      at += 1
    }
    if at < bytes.count, bytes[at] == Self.carriage { at += 1 }
    if at < bytes.count, bytes[at] == Self.feed { at += 1 }
    return at
  }

  private mutating func takePlain(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] != Self.comma, !isLineEnd(bytes, at) {
      if bytes[at] == Self.quote {
        faults.append(
          fault(
            at: at,
            "a quotation mark in a field that does not begin with one; double it and quote the field"
          ))
        return skip(bytes, from: at)
      }
      at += 1
    }
    add(UnsafeBufferPointer(rebasing: bytes[start..<at]), place: start)
    return at
  }

  private mutating func takeQuoted(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let first = pool.count
    var at = start + 1
    var run = at
    while at < bytes.count {
      guard bytes[at] == Self.quote else {
        at += 1
        continue
      }
      pool.append(contentsOf: bytes[run..<at])
      let isDoubled = at + 1 < bytes.count && bytes[at + 1] == Self.quote
      if !isDoubled { return close(bytes, at + 1, first: first, place: start) }
      pool.append(Self.quote)
      at += 2
      run = at
    }
    faults.append(fault(at: start, "a quotation mark that nothing closes"))
    return bytes.count
  }

  /// Ends a quoted field, after whose mark nothing but a comma or the line's end may stand.
  private mutating func close(
    _ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, first: Int, place: Int
  ) -> Int {
    fields.append(
      Field(start: Int32(first), end: Int32(pool.count), place: Int32(truncatingIfNeeded: place)))
    if end == bytes.count || bytes[end] == Self.comma || isLineEnd(bytes, end) { return end }
    faults.append(fault(at: end, "a comma expected after the closing quotation mark"))
    return skip(bytes, from: end)
  }

  /// The end of the line, where reading goes on after a fault.
  private func skip(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] != Self.feed { at += 1 }
    return at
  }

  @inline(__always)
  private func isLineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    if bytes[at] == Self.feed { return true }
    return bytes[at] == Self.carriage && (at + 1 == bytes.count || bytes[at + 1] == Self.feed)
  }

  private mutating func add(_ field: UnsafeBufferPointer<UInt8>, place: Int) {
    let start = pool.count
    pool.append(contentsOf: field)
    fields.append(
      Field(start: Int32(start), end: Int32(pool.count), place: Int32(truncatingIfNeeded: place)))
  }

  private func fault(at place: Int, _ message: String) -> Fault {
    let start = bytes[..<min(place, bytes.count)].lastIndex(of: Self.feed).map { $0 + 1 } ?? 0
    let end = bytes[start...].firstIndex(of: Self.feed) ?? bytes.count
    let before = String(decoding: bytes[start..<place], as: UTF8.self)
    var source = String(decoding: bytes[start..<end], as: UTF8.self)
    if source.last == "\r" { source.removeLast() }
    return Fault(
      file: path, line: bytes[..<start].count { $0 == Self.feed } + 1,
      column: before.unicodeScalars.count + 1, message: message, source: source)
  }
}
