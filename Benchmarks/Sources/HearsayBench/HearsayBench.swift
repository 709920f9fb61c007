import Foundation
import Hearsay
import HearsayIntake

/// Measures the engine over a folder or file of articles and prints a table.
///
///     hearsay-bench ARTICLES [RULES] [HEARSAY]
///
/// `RULES` is the rule folder (`Rules`), `HEARSAY` the built program (`.build/release/hearsay`).
@main
struct HearsayBench {
  let articlesPath: String
  let rules: String
  let program: String

  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 1 else {
      return print("usage: hearsay-bench ARTICLES [RULES] [HEARSAY]")
    }
    let bench = HearsayBench(
      articlesPath: arguments[1], rules: arguments.count > 2 ? arguments[2] : "Rules",
      program: arguments.count > 3 ? arguments[3] : ".build/release/hearsay")
    do {
      try bench.run()
    } catch {
      FileHandle.standardError.write(Data("hearsay-bench: \(error)\n".utf8))
      exit(1)
    }
  }

  private func run() throws {
    let articles = ArticleSource(paths: [articlesPath]).compactMap { item in
      if case .article(let article) = item { article } else { nil }
    }
    let bytes = articles.reduce(0) { $0 + $1.text.count }
    print("\(articles.count) articles, \(Self.decimal(Double(bytes) / 1e6)) MB of text\n")
    guard bytes > 0 else { return }
    try inMemory(articles, bytes)
    let commands = CommandBench(program: program, rules: rules, articles: articlesPath)
    try commands.run(bytes: bytes, articles: articles.count)
  }

  private func inMemory(_ articles: [Article], _ bytes: Int) throws {
    let pipeline = try Pipeline(pack: RulePack.load(directories: [rules]))
    let result = try MemoryBench(pipeline: pipeline, articles: articles).run()
    print("text in memory -> records in memory, median of \(MemoryBench.rounds)")
    Self.row("1 worker", result.one, bytes, articles.count)
    Self.row("2 workers", result.two, bytes, articles.count)
    Self.row("bare PCRE2 pass", result.bare, bytes, articles.count)
    print("  speed-up by the second worker  \(Self.decimal(result.one / result.two))")
    print("  1 worker : bare pass           \(Self.decimal(result.one / result.bare))")
    let processor = result.oneProcessor / result.bareProcessor
    print("    the same in processor time   \(Self.decimal(processor))\n")
  }

  /// Prints one line of speeds.
  static func row(_ name: String, _ seconds: Double, _ bytes: Int, _ articles: Int) {
    let label = name.padding(toLength: 16, withPad: " ", startingAt: 0)
    let perSecond = Int(Double(articles) / seconds)
    print(
      "  \(label) \(decimal(seconds)) s  \(decimal(Double(bytes) / seconds / 1e6)) MB/s  \(perSecond) articles/s"
    )
  }

  /// A number with two decimals, as wide as its neighbours.
  static func decimal(_ value: Double) -> String { String(format: "%6.2f", value) }
}
