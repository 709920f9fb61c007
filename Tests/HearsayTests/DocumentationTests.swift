import Foundation
import Testing

/// What the documentation shows must be what is compiled.
@Suite struct DocumentationTests {
  private func text(_ path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test func theProgramOfTheArticleIsTheOneThatIsCompiled() throws {
    let program = try text("Snippets/ReadingArticles.swift").drop { $0 != "\n" }.dropFirst()
    let article = try text("Sources/Hearsay/Hearsay.docc/ReadingArticles.md")
    #expect(article.contains("```swift\n\(program)```"))
  }
}
