import CCrypto
import Foundation

/// An editor's Ed25519 key (RFC 8032), by libcrypto.
public struct EditorKey: Sendable, Equatable {
  private static let (keyLength, signatureLength) = (32, 64)

  /// The private key's 32 bytes.
  private let seed: [UInt8]
  /// The public key, 32 bytes in base64.
  public let publicKey: String

  /// Makes a new key; nil when libcrypto refuses.
  public init?() {
    var generator = SystemRandomNumberGenerator()
    let seed = (0..<Self.keyLength).map { _ in UInt8.random(in: 0...255, using: &generator) }
    self.init(seed)
  }

  /// Takes a private key in base64, as `base64` gives it; nil for anything else.
  public init?(base64 text: String) {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard let data = Data(base64Encoded: trimmed) else { return nil }
    self.init(Array(data))
  }

  private init?(_ seed: [UInt8]) {
    guard seed.count == Self.keyLength,
      let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count)
    else { return nil }
    defer { EVP_PKEY_free(key) }
    var bytes = [UInt8](repeating: 0, count: Self.keyLength)
    var length = bytes.count
    guard EVP_PKEY_get_raw_public_key(key, &bytes, &length) == 1 else { return nil }
    self.seed = seed
    publicKey = Data(bytes).base64EncodedString()
  }

  /// The private key in base64.
  public var base64: String { Data(seed).base64EncodedString() }

  /// Signs an entry's hash: 64 bytes in base64; nil when libcrypto refuses.
  public func signature(of hash: String) -> String? {
    guard let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count) else {
      return nil
    }
    defer { EVP_PKEY_free(key) }
    let context = EVP_MD_CTX_new()
    defer { EVP_MD_CTX_free(context) }
    let message = Array(hash.utf8)
    var signature = [UInt8](repeating: 0, count: Self.signatureLength)
    var length = signature.count
    guard EVP_DigestSignInit(context, nil, nil, nil, key) == 1,
      EVP_DigestSign(context, &signature, &length, message, message.count) == 1
    else { return nil }
    return Data(signature).base64EncodedString()
  }

  /// Whether a signature is the public key's over the hash; both are in base64.
  public static func verifies(_ signature: String?, by publicKey: String?, of hash: String) -> Bool
  {
    guard let point = bytes(publicKey, keyLength), let signed = bytes(signature, signatureLength),
      let key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, point, point.count)
    else { return false }
    defer { EVP_PKEY_free(key) }
    let context = EVP_MD_CTX_new()
    defer { EVP_MD_CTX_free(context) }
    let message = Array(hash.utf8)
    return EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1
      && EVP_DigestVerify(context, signed, signed.count, message, message.count) == 1
  }

  /// Whether a text is a public key: 32 bytes in base64.
  static func isPublicKey(_ base64: String) -> Bool { bytes(base64, keyLength) != nil }

  private static func bytes(_ base64: String?, _ count: Int) -> [UInt8]? {
    guard let base64, let data = Data(base64Encoded: base64), data.count == count else {
      return nil
    }
    return Array(data)
  }
}
