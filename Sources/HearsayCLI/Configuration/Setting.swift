/// A value that a command goes by, and where it comes from.
struct Setting<Value: Sendable>: Sendable {
  let value: Value
  let origin: SettingOrigin

  init(_ value: Value, _ origin: SettingOrigin) { (self.value, self.origin) = (value, origin) }
}

/// Who said what a value is; whoever stands first here has the last word.
enum SettingOrigin: Sendable, Equatable, CustomStringConvertible {
  case commandLine
  /// A variable of the environment.
  case environment(String)
  /// A line of a configuration.
  case file(String, line: Int)
  /// git's `user.name`.
  case git
  case builtIn

  var description: String {
    switch self {
    case .commandLine: "command line"
    case .environment(let name): "environment \(name)"
    case .file(let name, let line): "\(name):\(line)"
    case .git: "git user.name"
    case .builtIn: "built in"
    }
  }
}
