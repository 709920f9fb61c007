import Hearsay
import HearsayIntake

/// What a worker makes of one item of the input.
struct RenderedItem: WorkerOutput {
  /// Bytes of the article's text; 0 when it could not be read.
  var size = 0
  /// The article's part of each output.
  var parts: [[UInt8]] = []
  /// Lines for standard error.
  var remarks: [String] = []
  /// What the run's summary counts, without the text; nil when the article could not be read.
  var counted: ArticleRecords?

  var weight: Int { parts.reduce(0) { $0 + $1.count } }
}

/// The work of a report: from an article to the bytes of each output.
struct ReportRun: Sendable {
  let pipeline: Pipeline
  let renderers: [ReportRenderer]
  let minConfidence: Double?

  /// Makes the function that one worker applies to item after item, with memory of its own.
  func worker() -> (IntakeItem) -> RenderedItem {
    let workspace = pipeline.makeWorkspace()
    return { item in
      switch item {
      case .failure(let failure):
        RenderedItem(remarks: [failure.description])
      case .article(let article):
        rendered(pipeline.records(of: article, in: workspace))
      }
    }
  }

  // Rendering is the worker's part too, so that writing is only putting bytes one after another.
  private func rendered(_ result: ArticleRecords) -> RenderedItem {
    var result = result
    if let minConfidence {
      // A record without a measured probability has nothing to be held against; hiding it would be a guess.
      result.removeRecords { $0.confidence.map { $0 < minConfidence } ?? false }
    }
    let remarks = renderers.contains(where: \.showsRemarks) ? [] : result.remarks
    let parts = renderers.map { $0.bytes(of: result) }
    let size = result.article.text.count
    result.article.text = []
    return RenderedItem(
      size: size, parts: parts, remarks: remarks.map { "\(result.article.path): \($0)" },
      counted: result)
  }
}
