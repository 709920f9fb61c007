import CPCRE2

/// What a pattern's subject is, and so how PCRE2 reads it.
public enum Alphabet: Sendable {
  /// Valid UTF-8 text, with Unicode properties.
  case text
  /// A tape: one byte per symbol, no byte special, so that `.` is any.
  case tape
}

/// A compiled PCRE2 pattern, just-in-time compiled where the machine allows.
///
/// It never changes after it is made, so any number of workers may share it; each matches through a `Matcher` of its own.
public final class Pattern: Sendable {
  /// The source as given.
  public let source: String
  /// Group numbers by group name.
  public let groups: [String: Int]
  /// How many groups the pattern has, group 0 not counted.
  public let groupCount: Int
  /// Whether machine code was made; without it PCRE2 interprets, slower but the same.
  public var isJustInTime: Bool { code.isJustInTime }
  /// What matching needs of it.
  public let code: Code

  /// A pattern for loops that match thousands of times: handing it on counts no reference.
  ///
  /// It is valid as long as its pattern is, so whoever keeps one keeps the pattern too.
  public struct Code: Sendable {
    // PCRE2 documents compiled code as immutable and thread-safe once JIT compilation is done.
    nonisolated(unsafe) let pointer: OpaquePointer
    let isJustInTime: Bool
  }

  /// Compiles `source`.
  ///
  /// White space and `#` comments in it are ignored (PCRE2's extended mode).
  /// - Throws: `PatternError` with PCRE2's message and the place in the source.
  public init(_ source: String, alphabet: Alphabet, justInTime: Bool = true) throws(PatternError) {
    var number: Int32 = 0
    var offset = 0
    let utf8 = Array(source.utf8)
    var options = UInt32(PCRE2_EXTENDED)
    switch alphabet {
    case .text: options |= PCRE2_UTF | PCRE2_UCP | UInt32(PCRE2_NEVER_BACKSLASH_C)
    case .tape: options |= UInt32(PCRE2_DOTALL)
    }
    guard let pointer = pcre2_compile_8(utf8, utf8.count, options, &number, &offset, nil) else {
      throw PatternError(pattern: source, offset: offset, message: PatternError.message(number))
    }
    self.source = source
    code = Code(
      pointer: pointer,
      isJustInTime: justInTime && pcre2_jit_compile_8(pointer, UInt32(PCRE2_JIT_COMPLETE)) == 0)
    groupCount = Int(Self.info(pointer, UInt32(PCRE2_INFO_CAPTURECOUNT)))
    groups = Self.groupNames(pointer)
  }

  deinit { pcre2_code_free_8(code.pointer) }

  private static func info(_ code: OpaquePointer, _ what: UInt32) -> UInt32 {
    var value: UInt32 = 0
    pcre2_pattern_info_8(code, what, &value)
    return value
  }

  private static func groupNames(_ code: OpaquePointer) -> [String: Int] {
    var table: UnsafePointer<UInt8>?
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
    guard let table else { return [:] }
    let entrySize = Int(info(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE)))
    var names: [String: Int] = [:]
    for n in 0..<Int(info(code, UInt32(PCRE2_INFO_NAMECOUNT))) {
      let entry = table + n * entrySize
      names[String(cString: entry + 2)] = Int(entry[0]) << 8 | Int(entry[1])
    }
    return names
  }
}
