import Hearsay
import HearsayGate
import HearsayIntake
import HearsayReports

/// What a worker makes of one item of the gate's input.
struct JudgedItem: WorkerOutput {
  /// Bytes of the article's text; 0 when it could not be checked.
  var size = 0
  /// What each output gets.
  var parts: [[UInt8]]
  /// Lines for standard error.
  var remarks: [String]
  let outcome: Outcome
  /// What the casefile keeps of the article.
  var seen: SeenArticle?

  enum Outcome: Sendable {
    case judged(CountedVerdict)
    case unchecked(UnreadInput)
    /// The casefile could not be read; nothing after this can be trusted.
    case noCasefile(CasefileError)
  }

  var weight: Int { parts.reduce(0) { $0 + $1.count } }
}

/// The work of the gate: from an article to a verdict, and to the bytes of each output.
struct GateRun: Sendable {
  let pipeline: Pipeline
  let language: LanguageRules
  let gate: Gate
  /// Nil where nobody signs: then everything that needs a sign-off is held.
  let casefile: (any Casefile)?
  let reports: [any GateReport]

  /// Makes the function that one worker applies to item after item, with memory of its own.
  func worker() -> (IntakeItem, Int) -> JudgedItem {
    let workspace = pipeline.makeWorkspace()
    return { item, number in
      switch item {
      case .failure(let failure):
        unchecked(failure.unread, number)
      case .article(let article):
        if let objection = language.objection(to: article) {
          unchecked(UnreadInput(article, message: objection), number)
        } else {
          judged(pipeline.records(of: article, in: workspace), number)
        }
      }
    }
  }

  private func judged(_ result: ArticleRecords, _ number: Int) -> JudgedItem {
    do throws(CasefileError) {
      let entries = try casefile?.entries(article: result.article.id) ?? []
      let verdict = gate.verdict(on: result, entries: entries)
      return JudgedItem(
        size: result.article.text.count,
        parts: reports.map { $0.part(of: verdict, number: number) },
        remarks: result.remarks.map { "\(result.article.path): \($0)" },
        outcome: .judged(CountedVerdict(verdict, number: number)),
        seen: casefile.map { _ in verdict.seen(at: Timestamp.text(gate.now)) })
    } catch {
      return JudgedItem(
        parts: reports.map { _ in [] }, remarks: [], outcome: .noCasefile(error))
    }
  }

  private func unchecked(_ input: UnreadInput, _ number: Int) -> JudgedItem {
    JudgedItem(
      parts: reports.map { $0.part(of: input, number: number) },
      remarks: ["\(input)"], outcome: .unchecked(input))
  }
}
