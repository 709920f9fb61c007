import Hearsay
import Testing

@testable import HearsayReports

@Suite struct HTMLAssetTests {
  @Test func thePolicyNamesTheBytesByTheirDigest() {
    // 32 bytes in base64.
    for asset in [HTMLAsset.style, .script] {
      #expect(!asset.bytes.isEmpty)
      #expect(asset.source.hasPrefix("'sha256-"))
      #expect(asset.source.utf8.count == 9 + 44)
    }
  }

  @Test func neitherEndsItsElementEarly() {
    for asset in [HTMLAsset.style, .script] {
      #expect(!String(decoding: asset.bytes, as: UTF8.self).contains("</s"))
    }
  }
}
