import Testing

@testable import HearsayIntake

@Suite struct IntakeItemTests {
  @Test func limitsDefaultToAQuarterOfAGibibyte() {
    #expect(IntakeLimits().maximumBytes == 268_435_456)
  }
}
