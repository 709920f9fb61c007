import Testing

@testable import HearsayGate

@Suite struct EditorKeyTests {
  @Test func aSignatureFitsItsKeyAndItsHashOnly() throws {
    let (key, other) = (try #require(EditorKey()), try #require(EditorKey()))
    let signature = key.signature(of: "abc")
    #expect(EditorKey.verifies(signature, by: key.publicKey, of: "abc"))
    #expect(!EditorKey.verifies(signature, by: key.publicKey, of: "abd"))
    #expect(!EditorKey.verifies(signature, by: other.publicKey, of: "abc"))
    #expect(!EditorKey.verifies(nil, by: key.publicKey, of: "abc"))
    #expect(!EditorKey.verifies(signature, by: nil, of: "abc"))
    #expect(!EditorKey.verifies("?", by: "?", of: "abc"))
  }

  @Test func aKeyIsReadBackFromItsFile() throws {
    let key = try #require(EditorKey())
    #expect(EditorKey(base64: key.base64 + "\n") == key)
    #expect(EditorKey(base64: "short") == nil)
    #expect(EditorKey.isPublicKey(key.publicKey) && !EditorKey.isPublicKey("short"))
  }

  /// The first example of RFC 8032, section 7.1.
  @Test func thePublicKeyIsThatOfTheStandard() {
    let key = EditorKey(base64: "nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=")
    #expect(key?.publicKey == "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")
  }
}
