@testable import Hearsay

/// A text with the layers that the built-in pack gives it.
struct Reading {
  let pack: RulePack
  let document: Document
  private let workspace: Workspace

  init(_ text: String, scope: Scope = .all, pack: RulePack? = nil) throws {
    self.pack = try pack ?? BuiltInPack.loaded.get()
    let pipeline = try Pipeline(pack: self.pack, scope: scope)
    workspace = pipeline.makeWorkspace()
    let article = Article(id: "a", path: "-", text: Array(text.utf8))
    document = pipeline.document(article, in: workspace)
  }

  /// Each token with its class, as in `said/past`.
  var classes: [String] {
    document.symbols.indices.map { words($0..<($0 + 1)) + "/" + name(document.symbols[$0]) }
  }

  /// Each chunk with its class, as in `the minister/noun-phrase`.
  var chunks: [String] {
    (0..<document.chunks.count).map {
      words(document.chunks.tokens($0)) + "/" + name(document.chunks.symbols[$0])
    }
  }

  /// Each attribution, as in `Lee: that it was safe`.
  var attributions: [String] {
    document.attributions.map { attribution in
      let source = attribution.source.map(words) ?? "nobody"
      return "\(source): \(attribution.content.map(words).joined(separator: " + "))"
    }
  }

  /// Every reading of every cue, unweighed.
  var candidates: [Candidate] {
    StageFactory(pack: pack, scope: .all).attributor.candidates(document, in: workspace)
  }

  func words(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return String(
      decoding: document.article.text[document.tokens.span(range).range], as: UTF8.self)
  }

  private func name(_ symbol: UInt8) -> String {
    symbol == 0 ? "-" : pack.classes.symbols.names[Int(symbol)]
  }
}
