import Foundation
import Hearsay

/// The page's own style sheet and script, which stand in it as they are.
struct HTMLAsset: Sendable {
  static let style = HTMLAsset(PackageResources.report_css)
  static let script = HTMLAsset(PackageResources.report_js)

  let bytes: [UInt8]
  /// The source expression that lets a Content-Security-Policy admit these bytes and no others.
  let source: String

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let digest = Array(SHA256.hexDigest(of: bytes).utf8)
    let hash = stride(from: 0, to: digest.count, by: 2).map { index in
      Self.value(of: digest[index]) << 4 | Self.value(of: digest[index + 1])
    }
    source = "'sha256-\(Data(hash).base64EncodedString())'"
  }

  private static func value(of digit: UInt8) -> UInt8 {
    digit < UInt8(ascii: "a") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
  }
}
