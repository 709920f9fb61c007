/// "; did you mean “comma”?" when one of the names is close to what was written, else nothing.
package func suggestion(_ written: String, among names: [String]) -> String {
  let near = names.map { (distance(written, $0), $0) }.min { $0 < $1 }
  guard let near, near.0 <= max(1, written.unicodeScalars.count / 3) else { return "" }
  return "; did you mean “\(near.1)”?"
}

/// How many scalars must be changed, added, dropped or swapped with their neighbour to make one name the other.
private func distance(_ a: String, _ b: String) -> Int {
  let a = Array(a.unicodeScalars)
  let b = Array(b.unicodeScalars)
  var rows = [Array(0...b.count)]
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var best = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = min(best, rows[i - 1][j - 1] + 1)
      }
      row.append(best)
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}
