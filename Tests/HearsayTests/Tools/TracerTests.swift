import Testing

@testable import Hearsay

@Suite struct TracerTests {
  @Test func showsEveryStep() throws {
    let trace = try Tracer(pack: BuiltInPack.loaded.get()).trace(
      "Lee said that the bridge was safe.")
    let lines = trace.split(separator: "\n")
    #expect(lines.first == "sentence 0")
    #expect(trace.contains("said/past"))
    #expect(trace.contains("[the bridge]noun-phrase"))
    #expect(trace.contains("en.content.that-clause [that the bridge was safe]"))
    #expect(lines.last == "  chosen  Lee: [that the bridge was safe]")
  }

  @Test func numbersSentences() throws {
    let trace = try Tracer(pack: BuiltInPack.loaded.get()).trace("Lee left. Park left.")
    #expect(trace.contains("\nsentence 1\n"))
  }
}
