import Hearsay
import HearsayGate
import HearsayIntake
import HearsayReports

/// Judges the articles of requests by a policy and by what editors have signed, as `hearsay gate` does.
public struct GateJudge: Sendable {
  let pipeline: Pipeline
  let language: LanguageRules
  let policy: Policy
  let casefile: (any Casefile)?
  let now: @Sendable () -> Int

  /// Makes a judge.
  ///
  /// - Parameters:
  ///   - casefile: nil where nobody signs; then everything that needs a sign-off is held.
  ///   - now: the time of day in seconds since 1970, that sign-offs must still be valid at.
  public init(
    pipeline: Pipeline, language: LanguageRules, policy: Policy, casefile: (any Casefile)?,
    now: @escaping @Sendable () -> Int
  ) {
    self.pipeline = pipeline
    self.language = language
    self.policy = policy
    self.casefile = casefile
    self.now = now
  }

  /// What a request came to.
  enum Outcome: Sendable {
    /// The verdict document, and remarks on how the articles were read.
    case judged([UInt8], remarks: [String])
    /// Nothing was judged, because not everything could be.
    case unread([UnreadInput])
    case noCasefile(CasefileError)
  }

  /// Makes the function that one thread applies to request after request, with memory of its own.
  func worker() -> (GateRequest) -> Outcome {
    let workspace = pipeline.makeWorkspace()
    return { request in
      do throws(CasefileError) {
        return try outcome(of: request, in: workspace)
      } catch {
        return .noCasefile(error)
      }
    }
  }

  private func outcome(
    of request: GateRequest, in workspace: Workspace
  ) throws(CasefileError) -> Outcome {
    let (articles, unread) = read(request)
    guard unread.isEmpty else { return .unread(unread) }
    let gate = Gate(policy: policy, now: now())
    var document = VerdictDocument(policy: policy.name)
    var seen: [SeenArticle] = []
    for article in articles {
      let result = pipeline.records(of: article, in: workspace)
      let verdict = gate.verdict(
        on: result, entries: try casefile?.entries(article: article.id) ?? [])
      seen.append(verdict.seen(at: Timestamp.text(now())))
      document.add(verdict)
    }
    try casefile?.keep(seen)
    return .judged(document.bytes, remarks: document.remarks)
  }

  /// All articles are read before the first is judged: a request is answered as a whole or not at all.
  private func read(_ request: GateRequest) -> (articles: [Article], unread: [UnreadInput]) {
    var (articles, unread): ([Article], [UnreadInput]) = ([], [])
    let items = ReceivedArticles(
      request.body, format: request.format, id: request.id, path: request.path)
    for item in items {
      switch item {
      case .failure(let failure): unread.append(failure.unread)
      case .article(let article):
        if let objection = language.objection(to: article) {
          unread.append(UnreadInput(article, message: objection))
        } else {
          articles.append(article)
        }
      }
    }
    return (articles, unread)
  }
}

/// The document that `hearsay gate --format json` writes, of the articles of one request.
private struct VerdictDocument {
  private let report: GateJSON
  private var summary = GateSummary()
  private var parts: [[UInt8]] = []
  private(set) var remarks: [String] = []

  init(policy: String) { report = GateJSON(policy: policy) }

  mutating func add(_ verdict: ArticleVerdict) {
    let number = parts.count
    parts.append(report.part(of: verdict, number: number))
    summary.add(CountedVerdict(verdict, number: number))
    remarks += verdict.result.remarks.map { "\(verdict.result.article.id): \($0)" }
  }

  var bytes: [UInt8] {
    report.opening + Array(parts.joined(separator: report.separator)) + report.closing(summary)
  }
}
