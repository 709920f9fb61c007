/// "; did you mean “comma”?" when one of the names is close to what was written, else nothing.
func suggestion(_ written: String, among names: [String]) -> String {
  let near = names.map { (distance(written, $0), $0) }.min { $0 < $1 }
  guard let near, near.0 <= max(1, written.unicodeScalars.count / 3) else { return "" }
  return "; did you mean “\(near.1)”?"
}

/// Levenshtein distance in Unicode scalars.
private func distance(_ a: String, _ b: String) -> Int {
  let a = Array(a.unicodeScalars)
  let b = Array(b.unicodeScalars)
  var row = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, y) in b.enumerated() {
      let substituted = diagonal + (x == y ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(substituted, row[j] + 1, diagonal + 1)
    }
  }
  return row[b.count]
}
