import Foundation
import FoundationNetworking
import Testing

@testable import HearsayCLI

@Suite struct ServeCommandTests {
  private static let token = "0123456789abcdef"
  private static let story = """
    “The ferry cannot leave in this weather,” harbour master Ada Lind said. The island has bread for two days.
    """
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A service that was started for one test.
  private final class Service {
    let process = Process()
    private let log: URL

    init(_ arguments: [String], in folder: TemporaryFolder, environment: [String: String]) throws {
      try folder.write("", to: "log")
      log = folder.url("log")
      process.executableURL = URL(fileURLWithPath: Binary.path)
      process.arguments = ["serve", "--gate", "--port", "0"] + arguments
      process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
      process.currentDirectoryURL = folder.url
      process.standardError = try FileHandle(forWritingTo: log)
      try process.run()
    }

    deinit { if process.isRunning { process.interrupt() } }

    var said: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

    /// Waits until it says where it listens.
    func address() throws -> String {
      for _ in 0..<600 {
        let line = said.split(separator: "\n").first { $0.contains("listening on ") }
        if let line { return String(line.drop { $0 != "/" }.dropFirst(2)) }
        usleep(100_000)
      }
      throw ExitStatus.incomplete.exit
    }

    func stop() -> Int32 {
      process.terminate()
      process.waitUntilExit()
      return process.terminationStatus
    }
  }

  private func ask(
    _ address: String, _ path: String, post text: String? = nil, token: String? = nil
  ) async throws -> (status: Int?, body: String) {
    var request = URLRequest(url: try #require(URL(string: "http://\(address)\(path)")))
    if let text {
      request.httpMethod = "POST"
      request.httpBody = Data(text.utf8)
      request.setValue("text/plain", forHTTPHeaderField: "Content-Type")
    }
    if let token { request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization") }
    let (data, response) = try await URLSession.shared.data(for: request)
    return ((response as? HTTPURLResponse)?.statusCode, String(decoding: data, as: UTF8.self))
  }

  @Test func anArticleIsJudgedAsTheGateDoes() async throws {
    let service = try Service(
      ["--casefile", "desk.case"], in: folder, environment: ["HEARSAY_TOKEN": Self.token])
    let address = try service.address()
    #expect(try await ask(address, "/v1/health").status == 200)
    #expect(try await ask(address, "/v1/gate?id=ferry", post: Self.story).status == 401)
    let answer = try await ask(
      address, "/v1/gate?id=ferry&path=ferry.txt", post: Self.story, token: Self.token)
    #expect(answer.status == 200)
    #expect(service.stop() == 0)

    try folder.write(Self.story, to: "ferry.txt")
    let gate = try Binary.run(["gate", "ferry.txt", "--format", "json"], in: folder)
    #expect(answer.body == gate.stdout)
    #expect(!service.said.contains("ferry"), "no word of an article in the log")
  }

  @Test func theNetworkNeedsAToken() throws {
    let result = try Binary.run(
      ["serve", "--gate", "--host", "0.0.0.0", "--port", "0"], in: folder)
    #expect(result.status == ExitStatus.wrongUse.rawValue)
    #expect(result.stderr.contains("--token-file"))
  }

  @Test func aWeakTokenIsRefused() throws {
    try folder.write("secret\n", to: "token")
    let result = try Binary.run(["serve", "--gate", "--token-file", "token"], in: folder)
    #expect(result.status == ExitStatus.wrongUse.rawValue)
    #expect(result.stderr.contains("at least 16"))
  }
}
