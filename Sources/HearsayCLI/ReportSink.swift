import HearsayReports

/// Writes what the workers made, in the order of the input, and knows how the run went.
final class ReportSink {
  // An output that can take no more is nil; the others go on.
  private var outputs: [ReportOutput?]
  private var summary = RunSummary()
  private var progress: ProgressBar
  private var status = ExitStatus.success

  init(_ outputs: [ReportOutput]) {
    self.outputs = outputs
    progress = ProgressBar(
      resultsOnStandardOutput: outputs.contains(where: \.isStandardOutput))
  }

  /// Writes one item; returns whether any output is left to write to.
  func take(_ item: RenderedItem) -> Bool {
    switch item.outcome {
    case .read(let article): summary.add(article)
    case .unread(let input): summary.add(input)
    }
    say(item.remarks)
    for (number, part) in item.parts.enumerated() {
      attempt(number) { (output) throws(OutputError) in try output.take(part) }
    }
    progress.advance(size: item.size)
    return outputs.contains { $0 != nil }
  }

  /// Completes the outputs and returns how it went.
  func finish() -> ExitStatus {
    progress.clear()
    for number in outputs.indices {
      attempt(number) { (output) throws(OutputError) in
        try output.finish(summary)
      }
    }
    return summary.unreadable > 0 ? .incomplete : status
  }

  private func attempt(_ number: Int, _ action: (ReportOutput) throws(OutputError) -> Void) {
    guard let output = outputs[number] else { return }
    do {
      try action(output)
    } catch {
      outputs[number] = nil
      if case .closedPipe = error { return }
      status = .incomplete
      say([error.description])
    }
  }

  private func say(_ remarks: [String]) {
    guard !remarks.isEmpty else { return }
    progress.clear()
    for remark in remarks { StandardError.say(remark) }
  }
}
