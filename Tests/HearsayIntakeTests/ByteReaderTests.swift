import Testing

@testable import HearsayIntake

@Suite struct ByteReaderTests {
  private func reader(_ text: String, chunk: Int) throws -> ByteReader {
    let folder = try TemporaryFolder()
    return ByteReader(try OpenFile(InputPath(try folder.write("f", text))), chunk: chunk)
  }

  private func lines(_ text: String, chunk: Int, limit: Int = 100) throws -> [String] {
    var reader = try reader(text, chunk: chunk)
    var lines: [String] = []
    while let line = try reader.nextLine(limit: limit) {
      switch line {
      case .bytes(let range): lines.append(String(decoding: reader.buffer[range], as: UTF8.self))
      case .tooLong: lines.append("too long")
      }
    }
    return lines
  }

  @Test(arguments: 1...12)
  func splitsLinesAtEveryChunkBoundary(_ chunk: Int) throws {
    #expect(try lines("one\n\ntwo\r\nthree", chunk: chunk) == ["one", "", "two\r", "three"])
    #expect(try lines("one\n", chunk: chunk) == ["one"])
    #expect(try lines("\n", chunk: chunk) == [""])
    #expect(try lines("", chunk: chunk) == [])
  }

  @Test func readsBytesThatAreThereAlready() throws {
    var lines = ByteReader(holding: Array("one\ntwo".utf8))
    #expect(try lines.nextLine(limit: 10) == .bytes(0..<3))
    #expect(try lines.rest(limit: 10) == Array("two".utf8))
    #expect(try lines.nextLine(limit: 10) == nil)
    var long = ByteReader(holding: Array("four".utf8))
    #expect(throws: ReadRefusal.tooLarge(limit: 3)) { try long.rest(limit: 3) }
  }

  @Test(arguments: 1...12)
  func passesOverLongLines(_ chunk: Int) throws {
    #expect(
      try lines("abcd\n12345\nab\n123456789", chunk: chunk, limit: 4) == [
        "abcd", "too long", "ab", "too long",
      ])
  }

  @Test(arguments: [1, 3, 100])
  func readsTheRestAfterWhatIsPending(_ chunk: Int) throws {
    var reader = try reader("0123456789", chunk: chunk)
    #expect(try reader.fill())
    reader.skip(1)
    #expect(try reader.rest(limit: 10) == Array("123456789".utf8))
  }

  @Test func refusesMoreThanTheLimit() throws {
    var file = try reader("0123456789", chunk: 4)
    #expect(throws: ReadRefusal.tooLarge(limit: 9)) { try file.rest(limit: 9) }
    var endless = ByteReader(try OpenFile(InputPath("/dev/zero")), chunk: 4096)
    #expect(throws: ReadRefusal.tooLarge(limit: 10_000)) { try endless.rest(limit: 10_000) }
  }

  @Test func readsFilesWhoseSizeIsNotKnown() throws {
    var reader = ByteReader(try OpenFile(InputPath("/proc/self/status")), chunk: 64)
    #expect(try reader.rest(limit: 1 << 20).count > 100)
  }

  @Test func saysWhyAFileDoesNotOpen() {
    #expect(throws: ReadRefusal.self) { try OpenFile(InputPath("/nowhere/at/all")) }
  }
}
