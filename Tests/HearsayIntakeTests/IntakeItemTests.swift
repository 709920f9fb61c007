import Testing

@testable import HearsayIntake

@Suite struct IntakeItemTests {
  @Test func limitsDefaultToAQuarterOfAGibibyte() {
    #expect(IntakeLimits().maximumArticleBytes == 33_554_432)
    #expect(IntakeLimits().maximumDocumentBytes == 268_435_456)
  }
}
