import Hearsay

/// What a file `.hearsay.yml` says; nil is what it leaves to others.
struct Configuration: Sendable {
  /// A policy's name, or its file.
  var policy: Setting<String>?
  var casefile: Setting<String>?
  /// Folders of rules on top of the built-in ones.
  var rules: Setting<[String]>?
  var scope: Setting<Scope>?
  /// The editor who signs.
  var by: Setting<String>?
}

// What holds: the command line, then the environment, then the file, then what is built in.
extension Configuration {
  /// The policy to judge by.
  func policy(option: String? = nil) -> Setting<String> {
    Self.said(option) ?? policy ?? Setting("default", .builtIn)
  }

  /// The casefile to work with; nil where nobody names one.
  func casefile(option: String? = nil, environment: [String: String]) -> Setting<String>? {
    Self.said(option) ?? Self.variable(CasefileOption.variable, of: environment) ?? casefile
  }

  /// The newsroom's own folders of rules.
  func rules(option: [String] = []) -> Setting<[String]> {
    Self.said(option.isEmpty ? nil : option) ?? rules ?? Setting([], .builtIn)
  }

  /// What counts as an attribution.
  func scope(option: Scope? = nil) -> Setting<Scope> {
    Self.said(option) ?? scope ?? Setting(.speech, .builtIn)
  }

  /// The editor's name as it was given; git is asked only when nobody else has said it.
  func editor(
    option: String? = nil, environment: [String: String], git: () -> String?
  ) -> Setting<String>? {
    Self.said(option.flatMap { $0.isEmpty ? nil : $0 })
      ?? Self.variable(EditorOptions.variable, of: environment) ?? by
      ?? git().map { Setting($0, .git) }
  }

  private static func said<Value>(_ option: Value?) -> Setting<Value>? {
    option.map { Setting($0, .commandLine) }
  }

  private static func variable(
    _ name: String, of environment: [String: String]
  ) -> Setting<String>? {
    guard let value = environment[name], !value.isEmpty else { return nil }
    return Setting(value, .environment(name))
  }
}
