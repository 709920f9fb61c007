import Testing

@testable import HearsayCLI

@Suite struct TerminalTests {
  @Test(arguments: [
    (ColorChoice.auto, true, [:], true), (.auto, false, [:], false),
    (.auto, true, ["NO_COLOR": "1"], false), (.auto, true, ["NO_COLOR": ""], true),
    (.auto, false, ["FORCE_COLOR": "1"], true), (.auto, true, ["FORCE_COLOR": "0"], false),
    (.auto, true, ["NO_COLOR": "1", "FORCE_COLOR": "1"], false),
    (.auto, true, ["TERM": "dumb"], false), (.always, false, ["NO_COLOR": "1"], true),
    (.never, true, ["FORCE_COLOR": "1"], false),
  ])
  func colors(_ choice: ColorChoice, terminal: Bool, environment: [String: String], are: Bool) {
    #expect(choice.colors(terminal: terminal, environment: environment) == are)
  }

  @Test func progressSaysWhatWasDoneAndHowFast() {
    let line = ProgressBar.line(1200, 7_300_000, in: .seconds(2))
    #expect(line == "1200 articles, 7.3 MB, 3.6 MB/s" || line == "1200 articles, 7.3 MB, 3.7 MB/s")
  }
}
