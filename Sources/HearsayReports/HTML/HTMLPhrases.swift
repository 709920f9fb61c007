import Hearsay

/// The small phrases that several parts of a page share.
extension HTMLBuilder {
  /// Appends what a source resolves to, else its words; nothing for one that is not named.
  mutating func name(of source: SourceMention, in article: Article) {
    if let entity = source.entity { text(entity) } else { text(source.spans, of: article) }
  }

  /// Appends the name of a speaker, or that there is none.
  mutating func name(ofSpeaker speaker: SourceMention?, in article: Article) {
    guard let speaker, speaker.entity != nil || !speaker.spans.isEmpty else {
      return markup("<em>no speaker named</em>")
    }
    isolated { $0.name(of: speaker, in: article) }
  }

  /// Appends the word for a severity as a label.
  mutating func badge(_ severity: Severity) {
    switch severity {
    case .hold: markup("<span class=\"sev hold\">hold</span>")
    case .caution: markup("<span class=\"sev caution\">caution</span>")
    case .note: markup("<span class=\"sev note\">note</span>")
    }
  }

  /// Appends what the marks in an article's text mean.
  mutating func appendKey() {
    markup(
      """
      <p class="key">In the text: <span class="d">direct</span>, <span class="m">mixed</span> and <span class="i">indirect</span> \
      content, each with its record’s number; <span class="s">speaker</span>, <span class="q">cue</span>, <span class="y">relay</span>.</p>

      """)
  }

  /// Appends a number of hundredths with a point: 0.93.
  mutating func decimal(hundredths: Int) {
    number(hundredths / 100)
    markup(".")
    number(hundredths % 100 / 10)
    number(hundredths % 10)
  }
}
