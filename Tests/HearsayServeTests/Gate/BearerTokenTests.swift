import Testing

@testable import HearsayServe

@Suite struct BearerTokenTests {
  private static let secret = "0123456789abcdef"

  @Test func onlyTheWholeTokenAdmits() throws {
    let token = try #require(BearerToken("  \(Self.secret)\n"))
    #expect(token.admits("Bearer \(Self.secret)"))
    #expect(token.admits("bearer  \(Self.secret)"))
    for other in ["Bearer 0123456789abcdeF", "Bearer 0123456789abcde", "Bearer \(Self.secret)0"] {
      #expect(!token.admits(other))
    }
    for other in [Self.secret, "Basic \(Self.secret)", "Bearer", "Bearer ", ""] {
      #expect(!token.admits(other))
    }
    #expect(!token.admits(nil))
  }

  @Test(arguments: ["", "\n", "short", "0123456789 abcdef", "0123456789abcdé"])
  func aTokenThatIsEasyToGuessOrCannotBeSentIsNone(_ text: String) {
    #expect(BearerToken(text) == nil)
  }
}
