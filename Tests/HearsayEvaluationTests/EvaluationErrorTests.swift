import HearsayEvaluation
import Testing

@Test func anErrorNamesItsPlace() {
  let inLine = EvaluationError(path: "gold.jsonl", line: 3, message: "quotes: missing")
  #expect(inLine.description == "gold.jsonl:3: quotes: missing")
  let inFile = EvaluationError(path: "a.txt", message: "not valid UTF-8")
  #expect(inFile.description == "a.txt: not valid UTF-8")
}
