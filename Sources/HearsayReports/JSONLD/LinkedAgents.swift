import Hearsay

/// The agents that an article's nodes refer to, each once, in the order of their first mention.
struct LinkedAgents {
  private var known: Set<[UInt8]> = []
  private var bytes: [UInt8] = []

  /// The IRI of a source's agent, whose node is written when it is new; nil for one without a name.
  mutating func iri(of source: SourceMention, in article: Article, _ names: LinkedNames) -> [UInt8]?
  {
    guard let name = source.name(in: article), !name.isEmpty else { return nil }
    let iri = names.agent(name, isResolved: source.entity != nil)
    if known.insert(iri).inserted { write(source, name: name, iri: iri) }
    return iri
  }

  /// Appends the nodes of all agents so far.
  func append(to buffer: inout [UInt8]) { buffer.append(contentsOf: bytes) }

  private mutating func write(_ source: SourceMention, name: String, iri: [UInt8]) {
    bytes.append(node: iri, types: Self.types(of: source.classes))
    bytes.append(key: "schema:name", text: name)
    bytes.append(key: "hearsay:sourceClass", texts: source.classes)
    if let entry = source.registry { write(entry) }
    bytes.append(json: "}")
  }

  /// What the registry says never stands without its citation and year.
  private mutating func write(_ entry: RegistryEntry) {
    bytes.append(key: "hearsay:registryEntry")
    bytes.append(json: #"{"type":"hearsay:RegistryEntry""#)
    bytes.append(key: "id", iri: LinkedNames.registry(entry.id))
    bytes.append(key: "schema:identifier", text: entry.id)
    bytes.append(key: "hearsay:registryKind", text: entry.kind)
    bytes.append(key: "hearsay:country", text: entry.country)
    bytes.append(key: "hearsay:label", text: entry.label)
    bytes.append(key: "hearsay:year", text: entry.year)
    bytes.append(key: "hearsay:controller", text: entry.controller)
    bytes.append(key: "schema:citation", text: entry.citation)
    bytes.append(json: "}")
  }

  /// A person or an organisation only where the classes leave no doubt: an official or a military source may be either.
  private static func types(of classes: [String]) -> StaticString {
    let isPerson = classes.contains("person")
    let isOrganization = !organizations.isDisjoint(with: classes)
    return switch (isPerson, isOrganization) {
    case (true, false): #"["prov:Agent","prov:Person","schema:Person"]"#
    case (false, true): #"["prov:Agent","prov:Organization","schema:Organization"]"#
    default: #""prov:Agent""#
    }
  }

  private static let organizations: Set<String> = [
    "company", "government", "news-media", "organisation", "state-media",
  ]
}
