import Glibc
import Testing

@testable import HearsayIntake

@Suite struct IntakeFailureTests {
  @Test func isOneLine() {
    let plain = IntakeFailure(path: "a.txt", reason: "is empty")
    #expect("\(plain)" == "a.txt: is empty")
    let full = IntakeFailure(
      path: "a\nb\u{1B}.txt", line: 3, reason: "is bad", advice: "mend it\u{2028}")
    #expect("\(full)" == #"a\nb\u{1B}.txt:3: is bad; mend it\u{2028}"#)
    #expect("\(IntakeFailure(path: "é“.txt", reason: "is empty"))" == "é“.txt: is empty")
  }

  @Test func hasWordsForRefusals() {
    let reasons = [ENOENT, EACCES, ELOOP, EIO].map {
      IntakeFailure(path: "p", refusal: .system($0)).reason
    }
    #expect(
      reasons == [
        "does not exist", "may not be read", "is a symbolic link that leads back to itself",
        "cannot be read: Input/output error",
      ])
    #expect(
      IntakeFailure(path: "p", refusal: .tooLarge(limit: 5)).reason == "is larger than 5 bytes")
  }
}
