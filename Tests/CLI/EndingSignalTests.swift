import Foundation
import Testing

@Suite struct EndingSignalTests {
  /// Swift's own threads block all signals, and what they start inherits that.
  @Test(arguments: [SIGTERM, SIGINT]) func aBlockedSignalEndsARunToo(_ number: Int32) throws {
    let folder = try TemporaryFolder()
    let process = Process()
    let input = Pipe()
    process.executableURL = URL(fileURLWithPath: Binary.path)
    process.arguments = ["report", "-", "--output", "jsonl=out"]
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.currentDirectoryURL = folder.url
    process.standardInput = input
    try process.run()
    // It has begun to write, and waits for its input.
    for _ in 0..<600 where try folder.names.isEmpty { usleep(100_000) }
    #expect(try folder.names != [])
    kill(process.processIdentifier, number)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == number)
    #expect(try folder.names.isEmpty)
  }
}
