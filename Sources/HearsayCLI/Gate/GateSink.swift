import HearsayGate
import HearsayReports

/// Writes verdicts in the order of the input, and knows what the run came to.
final class GateSink {
  private let outputs: [(report: any GateReport, file: OutputFile)]
  private var isEmpty: [Bool]
  private var summary = GateSummary()
  private var progress: ProgressBar
  private var failure: String?
  private var seen: SeenArticles?

  /// Writes the beginning of each output; what the gate sees goes into the casefile, where there is one.
  init(
    _ outputs: [(any GateReport, OutputFile)], casefile: (any Casefile)?
  ) throws(OutputError) {
    seen = casefile.map { SeenArticles(casefile: $0) }
    self.outputs = outputs.map { (report: $0, file: $1) }
    isEmpty = outputs.map { _ in true }
    progress = ProgressBar(
      resultsOnStandardOutput: outputs.contains { $0.1.isStandardOutput })
    for (report, file) in outputs { try file.write(report.opening) }
  }

  /// Writes one item; returns whether the run can go on.
  func take(_ item: JudgedItem) -> Bool {
    switch item.outcome {
    case .judged(let verdict): summary.add(verdict)
    case .unchecked(let input): summary.add(input)
    case .noCasefile(let error): failure = "\(error)"
    }
    say(item.remarks)
    if let article = item.seen { keep { seen throws(CasefileError) in try seen.take(article) } }
    attempt { () throws(OutputError) in
      for (number, part) in item.parts.enumerated() where !part.isEmpty {
        let output = outputs[number]
        if !isEmpty[number] { try output.file.write(output.report.separator) }
        isEmpty[number] = false
        try output.file.write(part)
      }
    }
    progress.advance(size: item.size)
    return failure == nil
  }

  /// Completes the outputs and returns the verdict as a status; whatever could not be checked or written is no pass.
  func finish() -> ExitStatus {
    progress.clear()
    keep { seen throws(CasefileError) in try seen.flush() }
    attempt { () throws(OutputError) in
      for (report, file) in outputs {
        try file.write(report.closing(summary))
        try file.finish()
      }
    }
    if let failure { StandardError.say(failure) }
    if failure != nil || summary.run.unreadable > 0 { return .incomplete }
    return summary.decision == .pass ? .success : .refused
  }

  /// Whoever reads a verdict must find in the casefile what waits.
  private func keep(_ action: (inout SeenArticles) throws(CasefileError) -> Void) {
    guard failure == nil, var articles = seen else { return }
    seen = nil
    do {
      try action(&articles)
    } catch {
      failure = error.description
    }
    seen = articles
  }

  private func attempt(_ action: () throws(OutputError) -> Void) {
    guard failure == nil else { return }
    do {
      try action()
    } catch {
      failure = error.description
    }
  }

  private func say(_ remarks: [String]) {
    guard !remarks.isEmpty else { return }
    progress.clear()
    for remark in remarks { StandardError.say(remark) }
  }
}
