/// What a template can say of a record, an outlet or their article.
public enum Placeholder: String, Sendable, CaseIterable {
  case speaker, relay, relays, basis, source, label, country, reason
  case cue, content, quoted, sentence, words, figure, figures, alteration
  case other
  case otherSpeaker = "other-speaker"
  case publisher, outlet

  /// What stands in its place, in a few words.
  public var meaning: String {
    switch self {
    case .speaker: "the speaker’s name, or else the words in the text"
    case .relay: "who carried the words: the name, or else the words in the text"
    case .relays: "all who carried the words"
    case .basis: "what the speaker leans on"
    case .source: "the source that the case looks at: the name, or else the words in the text"
    case .label: "what the registry says of the source, where that is from, and the year"
    case .country: "the source’s country"
    case .reason: "why the source is not named, as the text has it"
    case .cue: "the words that hand the content over"
    case .content: "what is reported, shortened"
    case .quoted: "what is quoted of it, shortened"
    case .sentence: "the sentence of the cue, shortened"
    case .words: "what was found of a list of words"
    case .figure: "the figure that the case looks for, or else the first"
    case .figures: "the figures"
    case .alteration: "the alteration that the case looks for, or else the first"
    case .other: "the other figure"
    case .otherSpeaker: "whose the other figure is"
    case .publisher: "the article’s publisher"
    case .outlet: "the outlet that the finding is about"
    }
  }
}
