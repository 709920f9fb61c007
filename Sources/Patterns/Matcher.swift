import CPCRE2

/// How much work one match may cost before it is given up.
public struct MatchLimits: Sendable {
  /// Backtracking steps; PCRE2's own default is ten million.
  public var match: UInt32 = 1_000_000
  /// Nested backtracking points.
  public var depth: UInt32 = 100_000
  /// Memory for backtracking, in KiB.
  public var heap: UInt32 = 64 * 1024

  public init() {}
}

/// Runs patterns over bytes for one worker: it owns the match data and the JIT stack, so it is not shared.
///
/// After a match that succeeds, `start(_:)` and `end(_:)` give its groups until the next call.
public final class Matcher {
  /// How many matches were given up because they reached a limit.
  public private(set) var exhausted = 0
  private let data: OpaquePointer
  private let context: OpaquePointer
  private let stack: OpaquePointer?
  private let offsets: UnsafeMutablePointer<Int>
  private static let maxGroups: UInt32 = 128

  /// Makes a matcher whose every match obeys `limits`.
  public init(limits: MatchLimits = MatchLimits()) {
    // PCRE2 returns NULL here only when memory is out, which Swift does not survive either.
    guard let data = pcre2_match_data_create_8(Self.maxGroups, nil),
      let context = pcre2_match_context_create_8(nil)
    else { preconditionFailure("out of memory") }
    self.data = data
    self.context = context
    offsets = pcre2_get_ovector_pointer_8(data)
    stack = pcre2_jit_stack_create_8(32 * 1024, 1024 * 1024, nil)
    pcre2_jit_stack_assign_8(context, nil, stack.map { UnsafeMutableRawPointer($0) })
    pcre2_set_match_limit_8(context, limits.match)
    pcre2_set_depth_limit_8(context, limits.depth)
    pcre2_set_heap_limit_8(context, limits.heap)
  }

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_match_context_free_8(context)
    if let stack { pcre2_jit_stack_free_8(stack) }
  }

  /// Looks for `pattern` in `subject` from byte `from` on; text subjects must be valid UTF-8.
  ///
  /// Reaching a limit counts as no match and adds one to `exhausted`.
  /// - Returns: the number of the highest group that took part plus one, or 0 for no match.
  @inline(__always)
  public func find(_ pattern: Pattern, in subject: UnsafeBufferPointer<UInt8>, from: Int) -> Int {
    find(pattern.code, in: subject, from: from)
  }

  /// The same for a pattern's code alone.
  @inline(__always)
  public func find(_ code: Pattern.Code, in subject: UnsafeBufferPointer<UInt8>, from: Int) -> Int {
    result(
      code.isJustInTime
        ? pcre2_jit_match_8(
          code.pointer, subject.baseAddress ?? Self.empty, subject.count, from,
          UInt32(PCRE2_NO_UTF_CHECK), data, context)
        : pcre2_match_8(
          code.pointer, subject.baseAddress ?? Self.empty, subject.count, from,
          UInt32(PCRE2_NO_UTF_CHECK), data, context))
  }

  /// The first byte of a group of the last match, or nil when the group took no part.
  @inline(__always)
  public func start(_ group: Int) -> Int? {
    let value = offsets[2 * group]
    return value == -1 ? nil : value
  }

  /// The byte after a group's last of the last match; meaningful only where `start` is not nil.
  @inline(__always)
  public func end(_ group: Int) -> Int { offsets[2 * group + 1] }

  /// The first byte of the name of the last mark, `(*:name)`, that the last match passed; nil when it passed none.
  public var mark: UInt8? { pcre2_get_mark_8(data).map(\.pointee) }

  /// The whole of the last match.
  @inline(__always)
  public var whole: Range<Int> { offsets[0]..<max(offsets[0], offsets[1]) }

  nonisolated(unsafe) private static let empty = UnsafePointer(
    UnsafeMutablePointer<UInt8>.allocate(capacity: 1))

  private func result(_ code: Int32) -> Int {
    if code > 0 { return Int(code) }
    if code != PCRE2_ERROR_NOMATCH { exhausted += 1 }
    return 0
  }
}
