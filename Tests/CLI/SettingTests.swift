import Testing

@testable import HearsayCLI

@Suite struct SettingTests {
  @Test func anOriginNamesThePlaceToLookAt() {
    #expect("\(SettingOrigin.file("desk/.hearsay.yml", line: 3))" == "desk/.hearsay.yml:3")
    #expect("\(SettingOrigin.environment("HEARSAY_EDITOR"))" == "environment HEARSAY_EDITOR")
    #expect("\(SettingOrigin.git)" == "git user.name")
  }
}
