@testable import Hearsay

/// A text with the outlets, agencies and services that a pack finds in it.
struct OutletReading {
  let document: Document
  let table: OutletTable

  /// The stages up to the one that finds outlets, made once.
  private static let stages: [any Stage] = {
    let all = StageFactory(pack: PackFixture.pack, scope: .all).stages
    let last = all.firstIndex { $0.gives.contains(.outlets) } ?? all.count - 1
    return Array(all[...last])
  }()

  init(_ text: String) {
    let workspace = Workspace()
    var document = Document(PackFixture.article(text))
    for stage in Self.stages { stage.run(&document, in: workspace) }
    self.document = document
    table = PackFixture.pack.outlets
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
