import Patterns
import Testing

@testable import Hearsay

@Suite struct RewriteLoaderTests {
  private func loader() -> RuleLoader { RuleLoader(symbols: Alphabets.small) }

  private func file(_ text: String) -> RuleFile {
    var faults: [Fault] = []
    return RuleFile(name: "a.yml", text: text, faults: &faults)
  }

  @Test func readsARewrite() throws {
    var loader = loader()
    var vocabulary = Vocabulary()
    let text = """
      - id: en.x
        pattern: '<name> (?<target> <noun> )'
        reading: verb
        becomes: verb
      """
    let rewrites = loader.readRewrites(file(text), vocabulary: &vocabulary)
    let rewrite = try #require(rewrites.first)
    #expect(loader.faults.isEmpty)
    #expect(rewrite.becomes == UInt8(ascii: "v"))
    let verb = vocabulary.readingBit(UInt8(ascii: "v"))
    #expect(rewrite.reading == verb)
    let matcher = Matcher()
    let tape = Array("nen".utf8)
    #expect(tape.withUnsafeBufferPointer { matcher.find(rewrite.pattern, in: $0, from: 0) } > 0)
    #expect(matcher.start(rewrite.target) == 2)
  }

  @Test func whatARewriteLacksIsAFault() {
    var loader = loader()
    var vocabulary = Vocabulary()
    let text = """
      - {id: en.a, becomes: verb}
      - {id: en.b, pattern: <noun>, becomes: verb}
      - {id: en.c, pattern: '(?<target> <noun> )', becomes: vreb}
      - {id: en.d, pattern: '(?<target> <noun> )', becomes: verb, reading: nuon}
      """
    let rewrites = loader.readRewrites(file(text), vocabulary: &vocabulary)
    #expect(rewrites.map(\.id) == ["en.d"])
    #expect(
      loader.faults.map(\.message) == [
        "a rewrite needs id, pattern and becomes", "the pattern has no group named “target”",
        "no class named “vreb”; did you mean “verb”?",
        "no class named “nuon”; did you mean “noun”?",
      ])
  }

  @Test func chunkKindsAreTriedInOrder() throws {
    var loader = loader()
    let text = """
      - {class: verb, pattern: <verb|noun> <noun>}
      - {class: noun, pattern: <nominal>+, head: <noun>}
      """
    let read = loader.readChunks(file(text))
    let chunks = try #require(read)
    let kinds = try #require(chunks.alternation(for: "n")).kinds
    #expect(kinds.map(\.symbol) == Array("vn".utf8))
    #expect(kinds.last?.heads.symbols == Array("n".utf8))
    let pattern = try #require(chunks.alternation(for: "e")).pattern
    let matcher = Matcher()
    let kind = Array("en".utf8).withUnsafeBufferPointer { matcher.find(pattern, in: $0, from: 0) }
    #expect(kind == 2)
    #expect(matcher.whole == 0..<2)
  }

  @Test func chunkKindsAreAskedOnlyWhereTheyMayBegin() throws {
    var loader = loader()
    let text = """
      - {class: verb, pattern: <verb>+ <noun>}
      - {class: noun, pattern: <noun>? <verb>, head: <noun>}
      - {class: name, pattern: <name>}
      """
    let read = loader.readChunks(file(text))
    let chunks = try #require(read)
    #expect(chunks.alternation(for: "v")?.kinds.map(\.symbol) == Array("vn".utf8))
    #expect(chunks.alternation(for: "n")?.kinds.map(\.symbol) == Array("n".utf8))
    #expect(chunks.alternation(for: ",") == nil)
    #expect(chunks.alternations.count == 3)
  }

  @Test func theHeadStandsBeforeAClassThatThereIs() throws {
    var loader = loader()
    let read = loader.readChunks(
      file("- {class: noun, pattern: <nominal>+, head-before: <name|verb>}\n"))
    let kind = try #require(read?.alternation(for: "n")?.kinds.first)
    #expect(kind.headEnds.symbols == Array("ev".utf8))
    _ = loader.readChunks(file("- {class: noun, pattern: <noun>, head-before: <nuon>}\n"))
    #expect(loader.faults.map(\.message) == ["no class named “nuon”; did you mean “noun”?"])
  }

  @Test func withoutHeadBeforeNothingEndsTheHead() throws {
    var loader = loader()
    let read = loader.readChunks(file("- {class: noun, pattern: <nominal>+}\n"))
    #expect(read?.alternation(for: "n")?.kinds.first?.headEnds.symbols.isEmpty == true)
  }

  @Test func chunkKindsHaveNoGroups() {
    var loader = loader()
    _ = loader.readChunks(file("- {class: noun, pattern: '(?<source> <noun> )'}\n"))
    #expect(loader.faults.count == 1)
  }
}

extension ChunkRules {
  /// The alternation of a symbol, by its letter.
  fileprivate func alternation(for symbol: Unicode.Scalar) -> Alternation? {
    let number = bySymbol[Int(symbol.value)]
    return number < 0 ? nil : alternations[number]
  }
}
