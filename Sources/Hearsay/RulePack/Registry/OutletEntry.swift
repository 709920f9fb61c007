extension OutletTable {
  /// What a record says about an outlet: its row, or for words that name a kind of outlet what those say.
  func entry(_ outlet: OutletMention) -> RegistryEntry? {
    if outlet.row >= 0 { return entry(outlet.row) }
    guard let kind = outlet.classes.first, !outlet.isByShape else { return nil }
    return RegistryEntry(
      id: "generic.\(kind)", name: "", kind: kind, citation: "", warns: outlet.warns)
  }
}
