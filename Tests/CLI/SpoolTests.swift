import Testing

@testable import HearsayCLI

@Suite struct SpoolTests {
  @Test func whatWasWrittenComesOutInOrder() throws {
    let spool = try Spool()
    let pieces = (0..<40).map { [UInt8](repeating: UInt8($0), count: 50_000) }
    for piece in pieces { try spool.write(piece) }
    var read: [UInt8] = []
    try spool.empty { read += $0 }
    #expect(read == pieces.flatMap { $0 })
  }
}
