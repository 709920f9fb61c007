import Testing

@testable import HearsayIntake

@Suite struct ForeignEncodingTests {
  @Test func knowsByteOrderMarks() {
    #expect(ForeignEncoding(of: [0xFF, 0xFE, 0x41, 0]) == .utf16)
    #expect(ForeignEncoding(of: [0xFE, 0xFF, 0, 0x41]) == .utf16)
    #expect(ForeignEncoding(of: [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]) == .utf32)
  }

  @Test func knowsUTF16ByItsNULs() {
    let units = Array("Kim said on Friday.".utf16)
    #expect(
      ForeignEncoding(of: units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }[...]) == .utf16)
    #expect(
      ForeignEncoding(of: units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }[...]) == .utf16)
  }

  @Test func callsOtherNULsBinary() {
    let bytes: [UInt8] = [9, 0x7F, 0x45, 0x4C, 0x46, 2, 1, 0, 0, 0, 0]
    #expect(ForeignEncoding(of: bytes[...]) == .binary(offset: 7))
    #expect(ForeignEncoding(of: bytes[1...]) == .binary(offset: 6))
  }

  @Test func leavesTextAlone() {
    #expect(ForeignEncoding(of: Array("Text, “quoted”".utf8)[...]) == nil)
    #expect(ForeignEncoding(of: []) == nil)
  }

  @Test func saysHowToConvert() {
    #expect(
      ForeignEncoding.utf16.failure("a.txt").description
        == "a.txt: is UTF-16, not UTF-8; convert it with iconv -f UTF-16 -t UTF-8")
  }
}
