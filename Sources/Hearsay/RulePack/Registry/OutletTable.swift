import Foundation

/// The registry of sources, and how its names are told in a text.
struct OutletTable: Sendable {
  struct Row: Sendable {
    let name: String
    /// The source classes of its kind.
    let classes: [String]
    /// Whether it carries news, as no ministry or service does.
    let isMedium: Bool
    /// Whether it is on the list that drives warnings.
    let warns: Bool
    /// The letters of its country as one number, 0 for none.
    let country: UInt16
  }

  private(set) var rows: [Row] = []
  private(set) var aliases: OutletAliases
  private(set) var contexts = AliasContexts()
  private(set) var words: OutletWords
  let credits: CreditRules
  let countries: CountryNames
  private let files: RegistryFiles
  /// Rows by name and alias in small letters, to tell an article's own publisher; -1 for what several have.
  private var names = WordIndex(capacity: 1 << 14)
  private var rowsByName: [Int32] = []

  /// Reads the `sources` of each folder, those of later ones on top, and the words of a language.
  init(_ directories: [String], language: String, faults: inout [Fault]) {
    let kinds = SourceKinds(
      directories.map { $0 + "/sources/kinds.csv" }, faults: &faults)
    files = RegistryFiles(
      directories.map { $0 + "/sources/sources.csv" }, kinds: kinds, faults: &faults)
    countries = CountryNames([language + "/countries.csv"], faults: &faults)
    credits = CreditRules(RuleFile(path: language + "/credits.yml", faults: &faults), &faults)
    words = OutletWords(RuleFile(path: language + "/outlet-words.yml", faults: &faults), &faults)
    aliases = OutletAliases(article: words.article)
    for place in files.places { addRow(place, kinds.kinds[place.kind]) }
    addNames()
    for (row, place) in files.places.enumerated() { addAliases(row, place, &faults) }
    aliases.sort()
  }

  /// Notes which words the vocabulary has: the Lexer has looked those up, and once is enough.
  mutating func number(by vocabulary: Vocabulary) {
    words.number(by: vocabulary, credits: credits)
  }

  /// What a record tells of a row.
  func entry(_ row: Int) -> RegistryEntry {
    var entry = files.entry(files.places[row])
    entry.countryName = countries.name(rows[row].country) ?? ""
    return entry
  }

  private mutating func addRow(_ place: RegistryFiles.Place, _ kind: SourceKinds.Kind) {
    let warns = files.warns(place)
    rows.append(
      Row(
        name: files.string(place, .name), classes: warns ? kind.warned : kind.classes,
        isMedium: kind.isMedium, warns: warns,
        country: files.bytes(place, .country, CountryNames.code) ?? 0))
  }

  /// Names first, then safe aliases: "The Times" is the row of that name, and only then another's alias.
  private mutating func addNames() {
    for column in [RegistryColumn.name, .aliases, .ambiguous] {
      var fresh: [Int: Int32] = [:]
      for (row, place) in files.places.enumerated() {
        files.bytes(place, column) { list in
          for name in ByteFields(list, separator: "|") where !name.isEmpty {
            let (number, isNew) = names.insert(RegistryText.folded(name))
            if isNew {
              rowsByName.append(Int32(row))
              fresh[number] = Int32(row)
            } else if let other = fresh[number], other != Int32(row) {
              rowsByName[number] = -1
            }
          }
        }
      }
    }
  }

  private mutating func addAliases(
    _ row: Int, _ place: RegistryFiles.Place, _ faults: inout [Fault]
  ) {
    let files = files
    files.bytes(place, .ambiguous) { ambiguous in
      files.bytes(place, .name) { addSafe($0, row, unlessIn: ambiguous) }
      files.bytes(place, .aliases) { list in
        for name in ByteFields(list, separator: "|") { addSafe(name, row, unlessIn: ambiguous) }
      }
      guard !ambiguous.isEmpty else { return }
      let context = context(place, &faults)
      for name in ByteFields(ambiguous, separator: "|") where !name.isEmpty {
        aliases.add(name, row: row, context: context)
      }
    }
  }

  private mutating func addSafe(
    _ name: UnsafeBufferPointer<UInt8>, _ row: Int, unlessIn ambiguous: UnsafeBufferPointer<UInt8>
  ) {
    if name.isEmpty { return }
    for other in ByteFields(ambiguous, separator: "|") where other.elementsEqual(name) { return }
    aliases.add(name, row: row, context: -1)
  }

  private mutating func context(_ place: RegistryFiles.Place, _ faults: inout [Fault]) -> Int {
    let (number, unknown) = files.bytes(place, .contexts) { contexts.number($0) }
    if let unknown {
      let near = suggestion(unknown, among: AliasContext.Signs.named.map(\.key))
      faults.append(files.fault(place, .contexts, "unknown context “\(unknown)”\(near)"))
    }
    if files.bytes(place, .contexts, \.isEmpty) {
      faults.append(
        files.fault(place, .ambiguous, "ambiguous names need context words, or they never count"))
    }
    return number
  }
}

extension OutletTable {
  /// The row of an article's publisher, also where something has been added to its name, or its article left out; -1
  /// for none.
  func row(publisher: String?, additions: [String], article: String) -> Int {
    guard let publisher, !publisher.isEmpty else { return -1 }
    var name = publisher
    if let row = row(named: name, article) { return row }
    for addition in additions where Self.holds(name, addition) {
      // Foundation's search: that of the standard library costs a fortieth of an article's whole reading.
      let shorter = name.replacingOccurrences(of: addition, with: "", options: .literal)
      if shorter == name { continue }
      name = shorter
      if let row = row(named: name, article) { return row }
    }
    return -1
  }

  private func row(named name: String, _ article: String) -> Int? {
    let key = RegistryText.folded(name.utf8)
    for key in [key, Array(article.utf8) + key] {
      let number = names.find(key)
      if number >= 0, rowsByName[number] >= 0 { return Int(rowsByName[number]) }
    }
    return nil
  }

  /// Whether the bytes of `part` are in those of `name`: a look that spares most publishers Foundation's search.
  private static func holds(_ name: String, _ part: String) -> Bool {
    guard let first = part.utf8.first else { return false }
    var rest = name.utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: part.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
