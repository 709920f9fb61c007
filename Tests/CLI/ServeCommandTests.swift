import Foundation
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

  /// Sends a request over a socket of its own and reads the answer to its end.
  private func ask(
    _ address: String, _ path: String, post text: String = "", token: String? = nil
  ) throws -> (status: Int?, body: String) {
    let parts = address.split(separator: ":")
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = try #require(UInt16(parts[1])).bigEndian
    place.sin_addr.s_addr = inet_addr(String(parts[0]))
    let isConnected = withUnsafePointer(to: &place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    #expect(isConnected)
    let method = text.isEmpty ? "GET" : "POST"
    var head = "\(method) \(path) HTTP/1.1\r\nHost: \(address)\r\nConnection: close\r\n"
    if let token { head += "Authorization: Bearer \(token)\r\n" }
    if !text.isEmpty {
      head += "Content-Type: text/plain\r\nContent-Length: \(text.utf8.count)\r\n"
    }
    let request = Array("\(head)\r\n\(text)".utf8)
    #expect(send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) == request.count)
    return answer(from: descriptor)
  }

  private func answer(from descriptor: Int32) -> (status: Int?, body: String) {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = recv(descriptor, &buffer, buffer.count, 0), count > 0 {
      bytes += buffer[..<count]
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let pieces = text.split(separator: "\r\n\r\n", maxSplits: 1)
    let status = text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return (status, pieces.count == 2 ? String(pieces[1]) : "")
  }

  @Test func anArticleIsJudgedAsTheGateDoes() throws {
    let service = try Service(
      ["--casefile", "desk.case"], in: folder, environment: ["HEARSAY_TOKEN": Self.token])
    let address = try service.address()
    #expect(try ask(address, "/v1/health").status == 200)
    #expect(try ask(address, "/v1/gate?id=ferry", post: Self.story).status == 401)
    let answer = try ask(
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
