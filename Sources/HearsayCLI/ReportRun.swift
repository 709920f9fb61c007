import Hearsay
import HearsayIntake
import HearsayReports

/// What a worker makes of one item of the input.
struct RenderedItem: WorkerOutput {
  /// Bytes of the article's text; 0 when it could not be read.
  var size = 0
  /// What each output gets.
  var parts: [ReportPart] = []
  /// Lines for standard error.
  var remarks: [String] = []
  let outcome: Outcome

  enum Outcome: Sendable {
    case read(ArticleSummary)
    case unread(UnreadInput)
  }

  var weight: Int { parts.reduce(0) { $0 + $1.size } }
}

/// The work of a report: from an article to the bytes of each output.
struct ReportRun: Sendable {
  let pipeline: Pipeline
  let reports: [any Report]
  let minConfidence: Double?
  /// Whether a report wants to know who is cited how often.
  let countsSources: Bool

  /// Makes the function that one worker applies to item after item, with memory of its own.
  func worker() -> (IntakeItem, Int) -> RenderedItem {
    let workspace = pipeline.makeWorkspace()
    return { item, number in
      switch item {
      case .failure(let failure): rendered(failure, number)
      case .article(let article): rendered(pipeline.records(of: article, in: workspace), number)
      }
    }
  }

  // Rendering is the worker's part too, so that writing is only putting bytes one after another.
  private func rendered(_ result: ArticleRecords, _ number: Int) -> RenderedItem {
    var result = result
    if let minConfidence {
      // A record without a measured probability has nothing to be held against; hiding it would be a guess.
      result.removeRecords { $0.confidence.map { $0 < minConfidence } ?? false }
    }
    let remarks = reports.contains(where: \.showsRemarks) ? [] : result.remarks
    return RenderedItem(
      size: result.article.text.count,
      parts: reports.map { $0.part(of: result, number: number) },
      remarks: remarks.map { "\(result.article.path): \($0)" },
      outcome: .read(
        ArticleSummary(result, number: number, countingSources: countsSources)))
  }

  private func rendered(_ failure: IntakeFailure, _ number: Int) -> RenderedItem {
    RenderedItem(
      parts: reports.map { $0.part(of: failure.unread, number: number) },
      remarks: [failure.description], outcome: .unread(failure.unread))
  }
}
