import Testing

@testable import HearsayServe

@Suite struct HTTPDateTests {
  @Test func itIsTheDateOfTheStandardsExample() {
    #expect(HTTPDate.text(784_111_777) == "Sun, 06 Nov 1994 08:49:37 GMT")
  }
}
