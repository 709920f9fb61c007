import Foundation
import Testing

@testable import Hearsay

@Suite struct SegmenterTests {
  /// Sentences are written with `|` between them.
  @Test(arguments: [
    "He left. | She stayed. | 10 came.",
    "Mr. Kim met Gov. Smith and Dr. Ito.",
    "Sen. Ana Ruiz (D-Conn.) spoke. | Rep. Lee, R-Wis., did not.",
    "On Jan. 5 it was J. Smith and George W. Smith who went.",
    "The U.S. troops left. | They went to the U.S. | The rest stayed.",
    "It is made in the U.S. | “We like it,” he said.",
    "At 9 a.m. Monday it rained. | It stopped at 5 p.m. | He was there.",
    "He works for Acme Inc. | It pays well.",
    "Acme Inc. said so.",
    "We asked No. 10. | No. | Never.",
    "It cost $1.5 million. | That is 3.5% of it.",
    "“Why?” Kim asked. | “No!” said Kim.",
    "“Why now?” Prime Minister Ana Ruiz asked.",
    "“Why now?” he asked. | “Why?” | The answer came late.",
    "“You know, right?” Kim went on.",
    "“Is it so?” | She left.",
    "“One thing. | Two things.” he said. | Then he left.",
    "He said, “We won. | We will win again.” | The crowd cheered.",
    "''We won.'' | He smiled. | \"Yes.\" | \"No.\"",
    "He won (by a lot.) | Then he left.",
    "(He won.) | Then he left.",
    "He said ... | But then he left.",
    "“We tried … | Then we stopped,” he said.",
    "He was … not amused ... at all.",
    "... But he left.",
    "I … I don't know.",
    "“... And then what?” | The room was silent.",
    "Yahoo! and others fell. | What?! | No!!!",
    "They chant “Stop!” (in French).",
    "He left. | ‘Not so,’ they said. | ’90s bands played.",
    "He left. | [Reuters.] | (AP) reported it.",
    "A BRIDGE CLOSES “It was old.” [Reuters.] | It rained.",
    "“We won.” Kim said. | “We won.” | Kim said he had won.",
    "1. First point",
    "Ünal came. | Élan too. | 日本 is next.",
    "Visit example.com today. | It is free.",
    "No stop at the end",
  ])
  func sentences(marked: String) throws {
    let expected = marked.components(separatedBy: " | ")
    let document = try Document.segmented(expected.joined(separator: " "))
    #expect(document.sentences.map(document.string) == expected)
  }

  @Test func aForgottenSpaceStillEndsASentence() throws {
    let document = try Document.segmented("He left.“I did not,” he said.Then he did.")
    #expect(
      document.sentences.map(document.string)
        == ["He left.", "“I did not,” he said.", "Then he did."])
  }

  @Test func noSentenceCrossesAParagraph() throws {
    let document = try Document.segmented("A headline\nHe left. She\nstayed with Mr.\nKim")
    #expect(
      document.sentences.map(document.string)
        == ["A headline", "He left.", "She", "stayed with Mr.", "Kim"])
  }

  @Test func sentencesCoverAllTokens() throws {
    let document = try Document.segmented("“A. B!” … C?\n\n(D.) e ... F” . . .\n—")
    var next = 0
    for sentence in document.sentences {
      #expect(sentence.lowerBound == next && !sentence.isEmpty)
      next = sentence.upperBound
    }
    #expect(next == document.tokens.count)
  }

  @Test func curlyAndStraightMarksCutAlike() throws {
    let curly = "“Why?” Kim asked. “It’s late.” He left. “No!” The end."
    let straight = curly.map { "“”".contains($0) ? "\"" : $0 == "’" ? "'" : $0 }
    let first = try Document.segmented(curly)
    let second = try Document.segmented(String(straight))
    #expect(first.sentences == second.sentences)
  }
}
