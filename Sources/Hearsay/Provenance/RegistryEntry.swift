/// What the registry of sources says about an outlet, an agency or a service.
public struct RegistryEntry: Sendable, Equatable {
  /// The row's stable id ("kp.kcna").
  public var id: String
  public var name: String
  /// The country as a two-letter code; empty for none.
  public var country: String
  /// The country in words; empty for none.
  public var countryName: String
  /// The kind of source as the registry names it ("state-media", "captured-media", "security-service").
  public var kind: String
  /// The citation's own words for who controls it, and the year they are from; empty where unknown.
  public var label: String
  public var year: String
  /// Who owns or controls it; empty where unknown.
  public var controller: String
  /// Where label and kind are taken from.
  public var citation: String
  /// Whether the row is on the reviewed list that drives warnings.
  public var warns: Bool

  public init(
    id: String, name: String, country: String = "", countryName: String = "", kind: String,
    label: String = "", year: String = "", controller: String = "", citation: String,
    warns: Bool = false
  ) {
    self.id = id
    self.name = name
    self.country = country
    self.countryName = countryName
    self.kind = kind
    self.label = label
    self.year = year
    self.controller = controller
    self.citation = citation
    self.warns = warns
  }
}
