import ArgumentParser
import Foundation
import Hearsay
import HearsayGate
import HearsayReports
import HearsayServe

/// `hearsay serve`: the gate as a small HTTP service.
struct ServeCommand: ParsableCommand {
  /// The variable that holds the token where no file does.
  static let tokenVariable = "HEARSAY_TOKEN"

  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Answer over HTTP, for the pre-publish hook of an editorial system.",
    discussion: """
      POST /v1/gate takes articles and answers with their verdict; GET /openapi.json describes the service. \
      It stops on SIGTERM or SIGINT once running requests are answered.
      """)

  @Flag(help: "Judge articles as hearsay gate does; the one service there is.")
  var gate = false

  @Option(help: "The port to listen on; 0 takes a free one, which is said.")
  var port: UInt16 = 8447

  @Option(help: "The address to listen on; any but loopback needs a token.")
  var host = "127.0.0.1"

  @Option(
    help: ArgumentHelp(
      "A policy's name (default, unless the configuration names another), or a file that ends in .yml.",
      valueName: "policy"), completion: .file())
  var policy: String?

  @OptionGroup var casefile: CasefileOption

  @Option(
    help: ArgumentHelp(
      "A file with the token that clients must send; HEARSAY_TOKEN by default.",
      valueName: "file"), completion: .file())
  var tokenFile: String?

  @Option(
    help: ArgumentHelp(
      "The longest body that is read, in KiB; a longer one gets 413.", valueName: "KiB"))
  var maxBody = ServerLimits().bodyBytes >> 10

  @Option(
    help: ArgumentHelp(
      "How many requests are judged at once; two a core by default. Sixteen more wait, further ones get 503.",
      valueName: "number"))
  var maxRequests: Int?

  @OptionGroup var scope: ScopeOption
  @OptionGroup var rules: RulesOptions
  @OptionGroup var configuration: ConfigurationOption

  func validate() throws {
    if !gate { throw ValidationError("Name the service: --gate.") }
    if !(1...(256 << 10)).contains(maxBody) {
      throw ValidationError("--max-body must be from 1 to 262144.")
    }
    if let maxRequests, !(1...1024).contains(maxRequests) {
      throw ValidationError("--max-requests must be from 1 to 1024.")
    }
  }

  func run() throws {
    // Before there is any other thread, as each inherits what is blocked.
    let signals = StopSignals()
    let token = try readToken()
    let address = try listenAddress(token)
    let configuration = try configuration.load()
    let pack = try rules.loadPack(configuration)
    let judge = GateJudge(
      pipeline: try rules.pipeline(of: pack, scope: scope.scope(configuration)),
      language: pack.language, policy: try rules.loadPolicy(policy, pack, configuration),
      casefile: try casefile.openWhole(configuration),
      now: { Clock.now })
    let server = try attempt { () throws(ListenFailure) in
      try HTTPServer(gate: judge, at: address, limits: limits, options: options(pack, token))
    }
    server.start()
    StandardError.say("listening on http://\(shownHost):\(server.port)")
    signals.wait()
    StandardError.say("stopping")
    let unfinished = server.stop()
    if unfinished > 0 { StandardError.say("\(unfinished) connections were cut off") }
  }

  private var limits: ServerLimits {
    var limits = ServerLimits()
    limits.bodyBytes = maxBody << 10
    limits.connections = max(limits.connections, 2 * requests)
    return limits
  }

  private var requests: Int { maxRequests ?? 2 * ProcessInfo.processInfo.activeProcessorCount }

  private var shownHost: String { host.contains(":") ? "[\(host)]" : host }

  private func options(_ pack: RulePack, _ token: BearerToken?) -> GateServiceOptions {
    GateServiceOptions(
      tool: ReportTool(version: HearsayCommand.version, rulesDigest: pack.digest),
      token: token, requests: requests, log: { StandardError.write("\($0)\n") })
  }

  /// The address, which only this machine can reach unless there is a token.
  private func listenAddress(_ token: BearerToken?) throws -> ListenAddress {
    let address = try attempt { () throws(ListenFailure) in
      try ListenAddress(host: host, port: port)
    }
    guard token == nil else { return address }
    guard address.isLoopback else {
      throw ExitStatus.wrongUse.saying(
        "\(host): other machines may reach it; give a token with --token-file or \(Self.tokenVariable)"
      )
    }
    StandardError.say(
      "no token: every program on this machine may ask; give one with --token-file or \(Self.tokenVariable)"
    )
    return address
  }

  private func readToken() throws -> BearerToken? {
    guard let (text, origin) = try tokenText() else { return nil }
    guard let token = BearerToken(text) else {
      throw ExitStatus.wrongUse.saying(
        "\(origin): a token has at least 16 visible ASCII characters; openssl rand -hex 32 makes one"
      )
    }
    return token
  }

  private func tokenText() throws -> (text: String, origin: String)? {
    guard let tokenFile else {
      return ProcessInfo.processInfo.environment[Self.tokenVariable]
        .map { ($0, Self.tokenVariable) }
    }
    guard let data = FileManager.default.contents(atPath: tokenFile) else {
      throw ExitStatus.incomplete.saying("\(tokenFile): cannot be read")
    }
    return (String(decoding: data, as: UTF8.self), tokenFile)
  }

  private func attempt<Value>(_ body: () throws(ListenFailure) -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw ExitStatus.incomplete.saying("\(error)")
    }
  }
}
