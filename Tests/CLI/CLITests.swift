import Foundation
import Testing

/// Commands as files: every folder of `cases` is one run of the built binary and what must come of it.
@Suite struct CLITests {
  static let cases: [CommandCase] = CommandCase.all

  @Test(arguments: cases) func command(_ example: CommandCase) throws {
    let result = try example.run()
    #expect(result.status == example.status, "\(result.stderr)")
    expect(result.stdout, like: example.stdout, "standard output")
    expect(result.stderr, like: example.stderr, "standard error")
  }

  @Test func casesAreFound() {
    #expect(Self.cases.count >= 20)
  }

  @Test func outputDoesNotDependOnTheNumberOfWorkers() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.articles(60), to: "articles.jsonl")
    let formats = ["terminal", "json", "csv", "sarif", "junit", "markdown"]
    let outputs = try ["1", "2", "7", "7"].map { workers in
      let result = try Binary.run(
        ["report", "articles.jsonl", "--workers", workers, "--format", "jsonl"]
          + formats.flatMap { ["--output", "\($0)=out.\($0)"] }, in: folder)
      return [result.stdout, result.stderr] + (try formats.map { try folder.read("out.\($0)") })
    }
    #expect(outputs[0].allSatisfy { !$0.isEmpty })
    #expect(Set(outputs).count == 1)
  }

  @Test func severalOutputsAtOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.articles(20), to: "articles.jsonl")
    let printed = try Binary.run(["report", "articles.jsonl", "--format", "jsonl"], in: folder)
    let written = try Binary.run(
      ["report", "articles.jsonl", "--output", "jsonl=a.out", "--output", "terminal=b.out"],
      in: folder)
    #expect(written.stdout.isEmpty)
    #expect(try folder.read("a.out") == printed.stdout)
    #expect(try folder.read("b.out").contains("articles"))
    #expect(try folder.names == ["a.out", "articles.jsonl", "b.out"])
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let folder = try TemporaryFolder()
    let readable = (1...200).filter { $0 % 10 != 0 }.map(Self.line).joined()
    try folder.write(readable, to: "articles.jsonl")
    let command = "\"$0\" report articles.jsonl | head -c 1 > out"
    let result = try Binary.run(
      ["-c", command, Binary.path], in: folder, executable: "/bin/sh")
    #expect(result.stderr.isEmpty)
  }

  /// Articles of different lengths, each with words of its own, every tenth line broken.
  private static func articles(_ count: Int) -> String {
    (1...count).map(line).joined()
  }

  private static func line(_ number: Int) -> String {
    let sentence = "“Number \(number) is ready,” said Mayor Ann Number\(number) on Monday. "
    let text = String(repeating: sentence, count: 1 + number * 37 % 23)
    return number % 10 == 0
      ? "{\"id\":\n" : "{\"id\":\"a\(number)\",\"text\":\"\(text)\"}\n"
  }

  private func expect(_ actual: String, like expected: String?, _ stream: String) {
    guard let expected, !matches(actual, expected) else { return }
    Issue.record("\(stream) is\n\(actual)\nand not\n\(expected)")
  }
}
