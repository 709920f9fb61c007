extension ErrorClasses: CustomStringConvertible {
  /// The two tables as text, an empty line between them.
  public var description: String {
    Self.table("annotated, by kind", alone: "missed", annotated) + "\n"
      + Self.table("predicted, by content rule", alone: "nothing", predicted)
  }

  private static func table(_ name: String, alone: String, _ rows: [Row]) -> String {
    let head = line(name, ["errors", "source", "boundary", alone, "right", "all"])
    return rows.map(\.line).reduce(head) { $0 + $1 }
  }

  fileprivate static func line(_ name: String, _ counts: [String]) -> String {
    TextTable.line(name, [], counts, nameWidth: 40, countWidth: 8)
  }
}

extension ErrorClasses.Row {
  fileprivate var line: String {
    let counts = [
      errors, self[.wrongSource], self[.wrongBoundary], self[.alone], self[.right], total,
    ]
    return ErrorClasses.line(name, counts.map(String.init))
  }
}
