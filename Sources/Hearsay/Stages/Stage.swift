import Patterns

/// The layers of a document, in the order in which stages give them.
public enum Layer: String, Sendable, CaseIterable {
  case tokens, sentences, quotations, tokenTape, outlets, chunkTape, attributions, chains, entities,
    classes, circumstances,
    records, alterations, figures, findings
}

/// A step of the pipeline: reads the layers of those before it and adds its own.
///
/// Stages hold only what the rule pack gave them, so that all workers share one; what a run needs is in `Workspace`.
public protocol Stage: Sendable {
  var reads: Set<Layer> { get }
  var gives: Set<Layer> { get }
  /// Adds this stage's layers to `document`.
  func run(_ document: inout Document, in workspace: Workspace)
}

/// What one worker needs to run the stages: a matcher with its memory, and what it has read of sources before.
public final class Workspace {
  public let matcher: Matcher
  var sourceClasses = SourceClassMemory()

  public init(limits: MatchLimits = MatchLimits()) { matcher = Matcher(limits: limits) }
}
