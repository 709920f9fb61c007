import Testing

@testable import Hearsay

private func span(_ words: String, in text: String) -> TextSpan {
  guard let range = text.firstRange(of: words) else { return TextSpan(0, 0) }
  let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
  return TextSpan(start, start + words.utf8.count)
}

private func result(
  _ text: String, content: [String], speaker: SourceMention? = nil, chain: [ChainLink] = []
) -> ArticleRecords {
  let record = ProvenanceRecord(
    kind: .direct, content: content.map { span($0, in: text) }, cue: [], speaker: speaker,
    chain: chain, rule: "en.test", sentence: 0, sentenceSpan: TextSpan(0, text.utf8.count))
  let article = Article(id: "a", path: "a.txt", text: Array(text.utf8))
  return ArticleRecords(article: article, records: [record])
}

private func fingerprint(_ result: ArticleRecords) -> String {
  Fingerprint.of(result.records[0], in: result.article)
}

@Suite struct FingerprintTests {
  private let kim = SourceMention(spans: [], entity: "Kim Jong-un")
  private let relay = ChainLink(role: .relay, mention: SourceMention(spans: [], entity: "KCNA"))

  /// Casefiles keep these ids for years: a change here breaks every sign-off.
  @Test func isWhatItAlwaysWas() {
    let result = result(
      "“We will not retreat,” Kim said.", content: ["“We will not retreat,”"], speaker: kim,
      chain: [relay])
    // printf 'we will not retreat\x1fkim jong-un\x1frelay\x1fkcna\x1f' | sha256sum
    #expect(fingerprint(result) == "c80069d0c1642da0")
  }

  @Test func anEditElsewhereLeavesItAlone() {
    let before = result("“No,” he said.", content: ["“No,”"], speaker: kim)
    let after = result("SEOUL 👍\r\n\"No\", he added.", content: ["\"No\","], speaker: kim)
    #expect(fingerprint(before) == fingerprint(after))
  }

  @Test func wordsSpeakerAndChainChangeIt() {
    let text = "“No,” he said. “Never,” he said."
    let all = [
      result(text, content: ["“No,”"]),
      result(text, content: ["“Never,”"]),
      result(text, content: ["“No,”", "“Never,”"]),
      result(text, content: ["“No,”"], speaker: kim),
      result(text, content: ["“No,”"], speaker: SourceMention(spans: [span("he", in: text)])),
      result(text, content: ["“No,”"], speaker: kim, chain: [relay]),
      result(text, content: ["“No,”"], chain: [ChainLink(role: .basis, mention: relay.mention)]),
    ]
    #expect(Set(all.map(fingerprint)).count == all.count)
  }

  @Test func anEntityStandsForItsMentions() {
    let text = "“No,” he said. Mr. Kim went on."
    let he = SourceMention(spans: [span("he", in: text)], entity: "Kim Jong-un")
    let name = SourceMention(spans: [span("Mr. Kim", in: text)], entity: "Kim Jong-un")
    let one = result(text, content: ["“No,”"], speaker: he)
    let other = result(text, content: ["“No,”"], speaker: name)
    #expect(fingerprint(one) == fingerprint(other))
  }

  @Test func sameFingerprintsOfAnArticleAreNumbered() {
    var all = result("“No,” he said. “Never.”", content: ["“No,”"])
    all.records += result("“No,” he said. “Never.”", content: ["“Never.”"]).records
    all.records += [all.records[0], all.records[0]]
    let ids = Fingerprint.ids(of: all)
    #expect(ids[2] == ids[0] + "-2")
    #expect(ids[3] == ids[0] + "-3")
    #expect(ids[1].utf8.count == 16)
  }
}
