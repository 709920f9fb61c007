import ArgumentParser
import Foundation
import Hearsay
import HearsayEvaluation

/// `hearsay rules measure`: counts on an annotated corpus what each rule is worth.
struct RulesMeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Count on an annotated corpus how often each reading is right, and write the tables.")

  @Option(
    help: ArgumentHelp("The annotations, JSON Lines.", valueName: "file"), completion: .file())
  var gold: String

  @Option(
    help: ArgumentHelp("The folder that holds the texts, ID.txt each.", valueName: "dir"),
    completion: .directory)
  var texts: String

  @Option(
    help: ArgumentHelp("Where the tables go: en/weights of a pack.", valueName: "dir"),
    completion: .directory)
  var output: String

  @OptionGroup var rules: RulesOptions

  func run() throws {
    let pack = try rules.loadPack()
    do {
      let articles = try GoldFile.read(gold)
      var measurer = try Measurer(pack: pack)
      for phase in Measurer.Phase.allCases {
        if phase != .cues { measurer = try measurer.next(phase) }
        for article in articles {
          measurer.add(article, try GoldFile.text(of: article.id, in: texts))
        }
      }
      try writeTables(measurer.tables())
    } catch let error as EvaluationError {
      throw ExitStatus.incomplete.saying(error.description)
    } catch let error as PipelineError {
      throw ExitStatus.badRules.saying("\(error)")
    }
  }

  private func writeTables(_ tables: [String: String]) throws {
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    for (name, table) in tables {
      try table.write(toFile: "\(output)/\(name)", atomically: true, encoding: .utf8)
    }
  }
}

extension Measurer {
  /// Adds an annotated article, judged as the evaluation judges: half the content's words, and the source.
  fileprivate mutating func add(_ gold: GoldArticle, _ text: String) {
    let article = Article(id: gold.id, path: gold.id, text: Array(text.utf8))
    let judge = GoldJudge(text: article.text, quotes: gold.quotes)
    add(article) { content, source, cue in
      let judgement = judge.judge(content: content, source: source, cue: [])
      if judgement.contentRight, judgement.sourceRight { return .right }
      return judge.isNested(cue: cue) ? .nested : .wrong
    }
  }
}
