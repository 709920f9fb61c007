import Foundation
import HearsayEvaluation
import Testing

@Suite struct FigureTests {
  private func json(_ figure: Figure) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(figure), as: UTF8.self)
  }

  @Test func withoutAnIntervalThereIsNoKey() throws {
    let row = MadeUp.table([MadeUp.belief.predicted()]).rows[0]
    let figure = try #require(row.recall)
    #expect(try json(figure) == #"{"value":0.25}"#)
  }
}
