import HearsayGate
import HearsayReports

/// What a gate service needs besides its judge.
public struct GateServiceOptions: Sendable {
  /// What `GET /v1/version` says.
  public var tool: ReportTool
  /// Nil where every program on the machine may ask.
  public var token: BearerToken?
  /// How many requests are judged at once.
  public var requests: Int
  /// Takes one line for each request, and what there is to say besides.
  public var log: @Sendable (String) -> Void

  /// Makes options.
  public init(
    tool: ReportTool, token: BearerToken?, requests: Int,
    log: @escaping @Sendable (String) -> Void
  ) {
    (self.tool, self.token, self.requests, self.log) = (tool, token, requests, log)
  }
}

/// The gate as a service: `POST /v1/gate`, and what tells who answers.
struct GateService: HTTPService {
  /// How many requests may wait beyond those that are judged.
  private static let places = 16
  /// How many seconds one waits before it is told to come again.
  private static let patience = 10.0

  private let options: GateServiceOptions
  private let policy: String
  private let crew: GateCrew<GateRequest, GateJudge.Outcome>

  init(_ judge: GateJudge, _ options: GateServiceOptions) {
    self.options = options
    policy = judge.policy.name
    crew = GateCrew(
      threads: options.requests, places: Self.places, patience: Self.patience
    ) { judge.worker() }
  }

  func answer(to head: RequestHead) -> HTTPResponse? {
    do throws(Problem) {
      let route = Route(rawValue: head.target.path)
      if route != .health { try admit(head) }
      guard let route else { throw Problem(.notFound, "There is nothing at this path.") }
      try route.check(head.method)
      return try answer(route, head)
    } catch {
      return error.response
    }
  }

  func answer(to head: RequestHead, body: [UInt8]) -> HTTPResponse {
    do throws(Problem) {
      var request = try GateRequest(head)
      request.body = body
      guard let outcome = crew.run(request) else {
        throw .tryAgain(after: 1, "As many requests are in work as this service takes on.")
      }
      return try response(to: outcome)
    } catch {
      return error.response
    }
  }

  func log(_ exchange: Exchange) { options.log(exchange.line) }

  private func admit(_ head: RequestHead) throws(Problem) {
    guard let token = options.token else { return try BrowserCheck.admit(head) }
    guard token.admits(try head.fields.single("authorization")) else {
      var problem = Problem(.unauthorized, "The bearer token is missing, or is another.")
      problem.fields = [HeaderField("WWW-Authenticate", #"Bearer realm="hearsay""#)]
      throw problem
    }
  }

  private func answer(_ route: Route, _ head: RequestHead) throws(Problem) -> HTTPResponse? {
    switch route {
    case .health: return HTTPResponse(json: ["status": "ok"])
    case .version:
      return HTTPResponse(
        json: [
          "version": options.tool.version, "rules": options.tool.rulesDigest, "policy": policy,
        ]
      )
    case .document: return HTTPResponse(jsonBytes: OpenAPIDocument.bytes)
    case .gate:
      // What the headers ask for is checked before the body is read.
      _ = try GateRequest(head)
      return nil
    }
  }

  private func response(to outcome: GateJudge.Outcome) throws(Problem) -> HTTPResponse {
    switch outcome {
    case .judged(let document, let remarks):
      remarks.forEach(options.log)
      return HTTPResponse(jsonBytes: document)
    case .unread(let inputs):
      var problem = Problem(.unprocessableContent, "Nothing was judged: \(inputs[0].message)")
      problem.unread = inputs.map {
        Problem.Unread(path: $0.path, message: $0.message, line: $0.line)
      }
      throw problem
    case .noCasefile(let error):
      options.log("\(error)")
      throw .tryAgain(after: 30, "The casefile cannot be used; the service’s log says why.")
    }
  }
}

/// The paths that are served.
private enum Route: String {
  case gate = "/v1/gate"
  case health = "/v1/health"
  case version = "/v1/version"
  case document = "/openapi.json"

  func check(_ method: String) throws(Problem) {
    let methods = self == .gate ? ["POST"] : ["GET", "HEAD"]
    guard methods.contains(method) else {
      var problem = Problem(
        .methodNotAllowed, "This path takes \(methods.joined(separator: " and ")).")
      problem.fields = [HeaderField("Allow", methods.joined(separator: ", "))]
      throw problem
    }
  }
}
