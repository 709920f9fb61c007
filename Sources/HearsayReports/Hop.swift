import Hearsay

/// One station on the words' way to the page, the speaker among them.
struct Hop: Sendable {
  enum Role: String, Sendable {
    case basis, speaker, relay, publisher
  }

  var role: Role
  /// Where its words stand; none for a speaker that the text does not name.
  var spans: [TextSpan]
  /// What it resolves to, else its words.
  var name: String
}

extension ProvenanceRecord {
  /// The words' way in the order of travel: what the speaker leans on, the speaker, who carried the words, who publishes them.
  func hops(in article: Article) -> [Hop] {
    func hop(_ role: Hop.Role, _ mention: SourceMention) -> Hop {
      Hop(role: role, spans: mention.spans, name: mention.name(in: article) ?? "unnamed")
    }
    let bases = chain.filter { $0.role == .basis }.map { hop(.basis, $0.mention) }
    let carriers = chain.filter { $0.role != .basis }.map {
      hop($0.role == .relay ? .relay : .publisher, $0.mention)
    }
    let speaker = speaker.map { hop(.speaker, $0) }
    return bases + [speaker ?? Hop(role: .speaker, spans: [], name: "no speaker named")] + carriers
  }

  /// The words' way on one line: “briefings → Kim Jong-un → KCNA → Example Times”.
  package func route(in article: Article) -> String {
    stations(in: article).joined(separator: " → ")
  }

  /// The names on the words' way, in the order of travel.
  package func stations(in article: Article) -> [String] { hops(in: article).map(\.name) }
}
