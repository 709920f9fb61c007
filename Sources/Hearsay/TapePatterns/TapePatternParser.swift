/// Reads the notation in which rules write tape patterns.
///
///     <name>  <name|noun>  <^comma|stop>   one token or chunk of these classes, or of none of them
///     "that"  ","                          a literal word or mark
///     {noun-phrase}                        a fragment
///     .  ^  $                              anything, the sentence's start, its end
///     ( | )  ? * + {1,14}  (?<source> )  (?= ) (?! ) (?<= ) (?<! ) (?> )    as in PCRE2; ( ) does not capture
///
/// White space separates; `#` starts a comment that runs to the line's end.
public struct TapePatternParser {
  let symbols: SymbolTable
  let fragments: [String: TapePattern]
  /// The fragments that the patterns read so far name.
  public private(set) var usedFragments: Set<String> = []
  private var scalars: [Unicode.Scalar] = []
  private var at = 0
  private var depth = 0
  private static let deepest = 64

  /// Makes a parser that knows these classes and these fragments.
  public init(symbols: SymbolTable, fragments: [String: TapePattern] = [:]) {
    self.symbols = symbols
    self.fragments = fragments
  }

  /// Reads one pattern.
  public mutating func parse(_ source: String) throws(TapePatternError) -> TapePattern {
    scalars = Array(source.unicodeScalars)
    at = 0
    let pattern = try choice()
    if peek != nil { throw error("unexpected “)”") }
    return pattern
  }

  private mutating func choice() throws(TapePatternError) -> TapePattern {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest { throw error("nested too deeply") }
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : union(branches) ?? .choice(branches)
  }

  /// Branches of one symbol each are a set, which is matched in one step.
  private func union(_ branches: [TapePattern]) -> TapePattern? {
    var union = SymbolSet()
    for branch in branches {
      guard case .symbols(let set) = branch else { return nil }
      union.formUnion(set)
    }
    return .symbols(union)
  }

  private mutating func sequence() throws(TapePatternError) -> TapePattern {
    var parts: [TapePattern] = []
    while let next = peek, next != "|", next != ")" {
      let part = try atom()
      let quantifier = try self.quantifier()
      parts.append(quantifier.isEmpty ? part : .repeated(part, quantifier))
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func atom() throws(TapePatternError) -> TapePattern {
    let start = at
    at += 1
    switch scalars[start] {
    case "<": return .symbols(try classes())
    case "\"": return .symbols(try literal())
    case "{": return try fragmentReference()
    case "(": return try group()
    case ".": return .any
    case "^": return .edge(start: true)
    case "$": return .edge(start: false)
    default:
      at = start
      throw error("unexpected “\(scalars[start])”; words stand in double quotation marks")
    }
  }

  private mutating func classes() throws(TapePatternError) -> SymbolSet {
    let negated = take("^")
    var set = SymbolSet()
    repeat {
      let start = at
      let name = word()
      guard let members = symbols.sets[name] else {
        throw error(
          "no class named “\(name)”\(suggestion(name, among: Array(symbols.sets.keys)))", at: start)
      }
      set.formUnion(members)
    } while take("|")
    guard take(">") else { throw error("“>” expected after the class name") }
    return negated ? SymbolSet(symbols.all.symbols.filter { !set.contains($0) }) : set
  }

  private mutating func literal() throws(TapePatternError) -> SymbolSet {
    let start = at
    guard let end = scalars[at...].firstIndex(of: "\"") else { throw error("closing “\"” missing") }
    let word = String(String.UnicodeScalarView(scalars[start..<end]))
    at = end + 1
    guard let name = symbols.literals[word], let set = symbols.sets[name] else {
      throw error(
        "no class holds just the word “\(word)”; name one under literals in classes.yml", at: start)
    }
    return set
  }

  private mutating func fragmentReference() throws(TapePatternError) -> TapePattern {
    let start = at
    let name = word()
    guard take("}") else { throw error("“}” expected after the fragment's name") }
    guard let pattern = fragments[name] else {
      let near = suggestion(name, among: Array(fragments.keys))
      throw error("no fragment named “\(name)”\(near)", at: start)
    }
    usedFragments.insert(name)
    return pattern
  }

  private mutating func group() throws(TapePatternError) -> TapePattern {
    let opening = at - 1
    let wrap = try groupKind()
    let inside = try choice()
    guard take(")") else { throw error("“)” missing for this “(”", at: opening) }
    return wrap(inside)
  }

  private mutating func groupKind() throws(TapePatternError) -> (TapePattern) -> TapePattern {
    guard takeExactly("?") else { return { $0 } }
    if takeExactly(":") { return { $0 } }
    if takeExactly(">") { return { .atomic($0) } }
    if takeExactly("=") { return { .look(ahead: true, negative: false, $0) } }
    if takeExactly("!") { return { .look(ahead: true, negative: true, $0) } }
    guard takeExactly("<") else { throw error("unknown kind of group") }
    if takeExactly("=") { return { .look(ahead: false, negative: false, $0) } }
    if takeExactly("!") { return { .look(ahead: false, negative: true, $0) } }
    let name = word()
    guard !name.isEmpty, take(">") else { throw error("a group's name and “>” expected") }
    return { .group(name: name, $0) }
  }

  private mutating func quantifier() throws(TapePatternError) -> String {
    guard let next = peek else { return "" }
    var text = ""
    if next == "?" || next == "*" || next == "+" {
      text.unicodeScalars.append(next)
      at += 1
    } else if next == "{", at + 1 < scalars.count, ("0"..."9").contains(scalars[at + 1]) {
      guard let end = scalars[at...].firstIndex(of: "}") else { throw error("“}” missing") }
      text.unicodeScalars.append(contentsOf: scalars[at...end])
      at = end + 1
    } else {
      return ""
    }
    if takeExactly("?") { text += "?" } else if takeExactly("+") { text += "+" }
    return text
  }

  private mutating func word() -> String {
    var name = String.UnicodeScalarView()
    while at < scalars.count,
      scalars[at].isLetter || scalars[at] == "-" || ("0"..."9").contains(scalars[at])
    {
      name.append(scalars[at])
      at += 1
    }
    return String(name)
  }

  /// The next scalar that is neither white space nor comment.
  private var peek: Unicode.Scalar? {
    mutating get {
      while at < scalars.count {
        if scalars[at] == "#" {
          at = scalars[at...].firstIndex(of: "\n") ?? scalars.count
        } else if scalars[at].isSpace {
          at += 1
        } else {
          return scalars[at]
        }
      }
      return nil
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    at += 1
    return true
  }

  private mutating func takeExactly(_ scalar: Unicode.Scalar) -> Bool {
    guard at < scalars.count, scalars[at] == scalar else { return false }
    at += 1
    return true
  }

  private func error(_ message: String, at offset: Int? = nil) -> TapePatternError {
    TapePatternError(offset: offset ?? min(at, scalars.count), message: message)
  }
}
