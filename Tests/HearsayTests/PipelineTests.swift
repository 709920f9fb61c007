import Testing

@testable import Hearsay

@Suite struct PipelineTests {
  private struct Fake: Stage {
    var reads: Set<Layer>
    var gives: Set<Layer>
    func run(_ document: inout Document, in workspace: Workspace) {}
  }

  private func unmet(_ stages: [any Stage]) -> [String] {
    do throws(PipelineError) {
      try Pipeline.check(stages)
      return []
    } catch {
      return error.unmet
    }
  }

  @Test func aWorkableOrderIsAccepted() {
    #expect(
      unmet([Fake(reads: [], gives: [.tokens]), Fake(reads: [.tokens], gives: [.sentences])])
        == [])
  }

  @Test func everyUnmetNeedIsListed() {
    let stages = [
      Fake(reads: [.tokens, .quotations], gives: [.chunkTape]),
      Fake(reads: [.chunkTape], gives: []), Fake(reads: [.records], gives: [.tokens]),
    ]
    #expect(
      unmet(stages) == [
        "Fake reads tokens, which no stage before it gives",
        "Fake reads quotations, which no stage before it gives",
        "Fake reads records, which no stage before it gives",
      ])
    #expect(PipelineError(unmet: ["a", "b"]).description == "a\nb")
  }

  @Test func recordsAreThoseOfTheArticle() throws {
    let pipeline = try Pipeline(pack: BuiltInPack.loaded.get())
    let workspace = pipeline.makeWorkspace()
    let text = Array("“The bridge is safe for all of us,” said Mr. Lee.".utf8)
    let article = Article(id: "a", path: "a.txt", text: text)
    let first = pipeline.records(of: article, in: workspace)
    #expect(first.article.id == "a")
    #expect(first.records.count == 1)
    let empty = Article(id: "b", path: "b.txt", text: [])
    #expect(pipeline.records(of: empty, in: workspace).records.isEmpty)
  }
}
