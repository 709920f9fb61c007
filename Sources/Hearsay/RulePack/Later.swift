import Dispatch

/// A value that another thread makes meanwhile.
// Unchecked: `made` is written before the group is left, and touched by nobody else before that.
final class Later<Value: Sendable>: @unchecked Sendable {
  private let group = DispatchGroup()
  private var made: Value?

  init(_ make: @escaping @Sendable () -> Value) {
    DispatchQueue.global(qos: .userInitiated).async(group: group) { self.made = make() }
  }

  /// Waits for the value and gives it away, so that who takes it may change it without copying; to be called once.
  func take() -> Value {
    group.wait()
    guard let value = made.take() else { preconditionFailure("a value is taken only once") }
    return value
  }
}
