@testable import Hearsay

/// A text with the outlets, agencies and services that a pack finds in it.
struct OutletReading {
  let document: Document
  let table: OutletTable

  init(_ text: String, pack: RulePack = PackFixture.pack) {
    let workspace = Workspace()
    var document = Document(PackFixture.article(text))
    for stage in StageFactory(pack: pack, scope: .all).stages {
      stage.run(&document, in: workspace)
      if stage.gives.contains(.outlets) { break }
    }
    self.document = document
    table = pack.outlets
  }

  func words(_ mention: OutletMention) -> String {
    String(
      decoding: document.article.text[document.tokens.span(mention.tokens).range], as: UTF8.self)
  }

  /// What belongs to the story, each as in "the AP: us.associated-press", without an id for what no row has.
  var story: [String] {
    document.namedSources.filter { $0.credit == nil }.map { mention in
      mention.row < 0
        ? words(mention) : "\(words(mention)): \(table.entry(mention.row).id)"
    }
  }

  /// What only credits, each as in "Reuters dateline".
  var credits: [String] {
    document.namedSources.compactMap { mention in
      mention.credit.map { "\(words(mention)) \($0.rawValue)" }
    }
  }

  /// The words of all mentions.
  var all: [String] { document.namedSources.map { words($0) } }
}
