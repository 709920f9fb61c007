import Patterns

/// How a language names outlets, from `outlet-words.yml`.
struct OutletWords: Sendable {
  /// Phrases in small letters, or as written where a capital tells.
  struct Phrases: Sendable {
    var index = WordIndex()
    /// The tokens of the longest one.
    var longest = 0

    mutating func add(_ phrases: [[UInt8]]) {
      for phrase in phrases {
        index.insert(phrase)
        longest = max(longest, phrase.split(separator: UInt8(ascii: " ")).count)
      }
    }

    /// Whether the text has one of the phrases there, in any case.
    @inline(__always)
    func has(_ text: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
      index.find(folding: text, words) >= 0
    }

    /// The same letter for letter.
    @inline(__always)
    func has(asWritten text: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
      index.find(UnsafeBufferPointer(rebasing: text[words])) >= 0
    }
  }

  /// A text with its outlets in square brackets.
  struct Example: Sendable {
    let text: String
    let line: Int
  }

  /// Media named by their kind ("state-run television").
  struct Generic: Sendable {
    var classes: [String] = []
    /// "state-run", "state run" and what needs no tie ("official").
    var qualifiers = Phrases()
    var between = Phrases()
    var media = Phrases()
    var extensions = Phrases()
    var spoilers = Phrases()
    var notAfter = Phrases()
    /// The letters that owners with a capital begin with; others have one only where a sentence begins.
    var capitals = WordIndex()
    var examples: [Example] = []
    var counterexamples: [Example] = []
  }

  /// Names that look like an outlet's ("Harbour Gazette").
  struct Shapes: Sendable {
    var classes: [String] = []
    var tails = Phrases()
    var notFirst = Phrases()
    var not = Phrases()
    var notBefore = Phrases()
    var callLetters: Pattern?
    var notCallLetters = Phrases()
    var examples: [Example] = []
    var counterexamples: [Example] = []
  }

  /// What a word can be a part of, for one look at each token.
  struct Anchors: OptionSet, Sendable {
    let rawValue: UInt64
    /// The last word of a medium.
    static let medium = Anchors(rawValue: 1 << 0)
    /// The last word of a paper's name.
    static let tail = Anchors(rawValue: 1 << 1)
    /// The first bit that stands for a credit rule.
    static let firstCredit = 2
  }

  var article = ""
  var told = Phrases()
  var reported = Phrases()
  var mayFollow = Phrases()
  var neverBefore = [Bool](repeating: false, count: 256)
  var generic = Generic()
  var shapes = Shapes()
  /// The words that are anchors, in small letters, and what each is.
  private var anchorWords = WordIndex()
  private var anchors: [Anchors] = []
  /// By the words' numbers in the pack's vocabulary, as places in `sets`, which a byte can count.
  private var placesByNumber: [UInt8] = []
  private var sets: [Anchors] = [[]]

  /// What the token is an anchor of; `word` is its number in the vocabulary, -1 for an unknown word.
  @inline(__always)
  func anchors(_ word: Int32, _ text: UnsafeBufferPointer<UInt8>, _ bytes: Range<Int>) -> Anchors {
    if word >= 0 {
      return Int(word) < placesByNumber.count ? sets[Int(placesByNumber[Int(word)])] : []
    }
    let number = anchorWords.find(folding: text, bytes)
    return number < 0 ? [] : anchors[number]
  }

  /// Notes which words the vocabulary has.
  mutating func number(by vocabulary: Vocabulary, credits: CreditRules) {
    mark(generic.media.lastWords(), .medium)
    mark(shapes.tails.lastWords(), .tail)
    for (number, rule) in credits.rules.enumerated() {
      mark(rule.words.map { RegistryText.folded($0.utf8) }, CreditRules.anchor(number))
    }
    placesByNumber = Array(repeating: 0, count: vocabulary.count)
    for (number, word) in anchorWords.all().enumerated() {
      let known = word.withUnsafeBufferPointer { vocabulary.find(asWritten: $0) }
      guard known >= 0 else { continue }
      if !sets.contains(anchors[number]), sets.count < 256 { sets.append(anchors[number]) }
      placesByNumber[known] = UInt8(sets.firstIndex(of: anchors[number]) ?? 0)
    }
  }

  private mutating func mark(_ words: [[UInt8]], _ anchor: Anchors) {
    for word in words {
      let (number, isNew) = anchorWords.insert(word)
      if isNew { anchors.append([]) }
      anchors[number].formUnion(anchor)
    }
  }
}

extension OutletWords.Phrases {
  /// The last word of each phrase, in small letters.
  fileprivate func lastWords() -> [[UInt8]] {
    index.all().map { phrase in
      RegistryText.folded(phrase.split(separator: UInt8(ascii: " ")).last ?? phrase[...])
    }
  }
}
