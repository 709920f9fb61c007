/// Shows, for people who write rules, what each stage made of a text.
public struct Tracer: Sendable {
  private let pack: RulePack
  private let pipeline: Pipeline
  private let attributor: Attributor

  /// Traces with a pack and a scope.
  public init(pack: RulePack, scope: Scope = .all) throws(PipelineError) {
    self.pack = pack
    pipeline = try Pipeline(pack: pack, scope: scope)
    attributor = StageFactory(pack: pack, scope: scope).attributor
  }

  /// Tokens with classes, chunks, every candidate with its probability, and what was chosen, sentence by sentence.
  public func trace(_ text: String) -> String {
    let article = Article(id: "trace", path: "-", text: Array(text.utf8))
    let workspace = pipeline.makeWorkspace()
    let document = pipeline.document(article, in: workspace)
    let candidates = attributor.candidates(document, in: workspace)
    var lines: [String] = []
    for sentence in document.sentences.indices {
      lines.append("sentence \(sentence)")
      lines.append("  tokens  " + tokens(sentence, document))
      lines.append("  chunks  " + chunks(sentence, document))
      lines += candidates.filter { $0.sentence == sentence }.map {
        "  reading " + reading($0, document)
      }
      lines += document.attributions.filter { $0.sentence == sentence }.map {
        "  chosen  " + chosen($0, document)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func tokens(_ sentence: Int, _ document: Document) -> String {
    document.sentences[sentence].map { token in
      "\(words(token..<(token + 1), document))/\(name(document.symbols[token]))"
    }.joined(separator: " ")
  }

  private func chunks(_ sentence: Int, _ document: Document) -> String {
    document.chunks.sentences[sentence].map { chunk in
      "[\(words(document.chunks.tokens(chunk), document))]\(name(document.chunks.symbols[chunk]))"
    }.joined(separator: " ")
  }

  private func reading(_ candidate: Candidate, _ document: Document) -> String {
    let weight = Int((100 * attributor.finder.weights.probability(candidate)).rounded())
    let source = candidate.sourceRule < 0 ? "" : pack.rules[candidate.sourceRule].id
    let content = candidate.content.ranges.map { "[\(words($0, document))]" }.joined(
      separator: " + ")
    return "\(weight)%  \(source) “\(words(candidate.source, document))”  "
      + "cue “\(words(document.chunks.tokens(candidate.cue), document))”  "
      + "\(pack.rules[candidate.contentRule].id) \(content)"
  }

  private func chosen(_ attribution: Attribution, _ document: Document) -> String {
    let content = attribution.content.map { "[\(words($0, document))]" }.joined(separator: " + ")
    let source = attribution.source.map { words($0, document) } ?? "nobody"
    return "\(source): \(content)"
  }

  private func words(_ range: Range<Int>, _ document: Document) -> String {
    guard !range.isEmpty else { return "" }
    return String(decoding: document.article.text[document.tokens.span(range).range], as: UTF8.self)
  }

  private func name(_ symbol: UInt8) -> String {
    symbol == 0 ? "-" : pack.classes.symbols.names[Int(symbol)]
  }
}
