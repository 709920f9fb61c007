import Hearsay
import Testing

@testable import HearsayReports

@Suite struct StandoffLinesTests {
  private func written(_ write: (inout StandoffLines) -> Void) -> String {
    var lines = StandoffLines(Array("é “No” said".utf8))
    write(&lines)
    return String(decoding: lines.bytes, as: UTF8.self)
  }

  @Test func piecesAreOffsetsInScalarsAndTheirWords() {
    let text = written { _ = $0.annotate("Content", [TextSpan(3, 11), TextSpan(12, 16)]) }
    #expect(text == "T1\tContent 2 6;7 11\t“No” said\n")
    #expect(written { _ = $0.annotate("Content", []) }.isEmpty)
  }

  @Test func aSecondArgumentOfARoleHasANumber() {
    let text = written {
      _ = $0.event("Attribution", trigger: "T1", arguments: [("Relay", "T2"), ("Relay", "T3")])
    }
    #expect(text == "E1\tAttribution:T1 Relay:T2 Relay2:T3\n")
  }

  @Test func eachKindOfLineIsNumberedForItself() {
    let text = written {
      $0.relate("Rests_on", "T1", "T2")
      $0.attribute("Kind", of: "T1", value: "direct")
      $0.relate("Rests_on", "T1", "T3")
    }
    #expect(
      text == "R1\tRests_on Arg1:T1 Arg2:T2\nA1\tKind T1 direct\nR2\tRests_on Arg1:T1 Arg2:T3\n")
  }

  @Test func aNoteIsOneLine() {
    let text = written { $0.note(on: "T1", "a\nb\tc\u{2028}d") }
    #expect(text == "#1\tAnnotatorNotes T1\ta b c d\n")
  }
}
