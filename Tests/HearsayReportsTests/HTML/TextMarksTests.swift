import Hearsay
import Testing

@testable import HearsayReports

@Suite struct TextMarksTests {
  private let story = Story("She said “one two” and left.")

  private func pieces(_ records: ProvenanceRecord...) -> [String] {
    var marks = TextMarks(records)
    var pieces: [String] = []
    marks.cut(TextSpan(0, story.article.text.count)) { piece, over, ended in
      let words = story.article.words(of: [piece])
      let numbers = over.map { String($0.record) }.joined(separator: "+")
      pieces.append("\(words)|\(numbers)|\(ended.map(String.init).joined(separator: "+"))")
    }
    return pieces
  }

  @Test func aTextWithoutRecordsIsOnePiece() {
    #expect(pieces() == ["She said “one two” and left.||"])
  }

  @Test func nestedContentsAreCutAndEndOnce() {
    #expect(
      pieces(
        story.record(content: ["“one two”"]), story.record(content: ["two"]))
        == ["She said ||", "“one |0|", "two|0+1|1", "”|0|0", " and left.||"])
  }

  @Test func aTextCutInBlocksLosesNoMark() {
    var marks = TextMarks([story.record(content: ["“one two”"])])
    var ended: [Int] = []
    let middle = Int(story.span("two").start)
    for block in [TextSpan(0, middle), TextSpan(middle, story.article.text.count)] {
      marks.cut(block) { ended += $2 }
    }
    #expect(ended == [0])
  }
}
