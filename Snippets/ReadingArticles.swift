// The program of the article “Reading articles from Swift”; a test holds the two together.
import Hearsay
import HearsayIntake

// The rules are compiled once; any number of workers may share the pipeline.
let rules = try RulePack.load(directories: ["Rules"])
let pipeline = try Pipeline(pack: rules)
// A workspace belongs to one worker.
let workspace = pipeline.makeWorkspace()

for item in ArticleSource(paths: Array(CommandLine.arguments.dropFirst())) {
  switch item {
  case .failure(let failure):
    print("not read: \(failure)")
  case .article(let article):
    for record in pipeline.records(of: article, in: workspace).records {
      show(record, of: article)
    }
  }
}

/// Prints who said what, how it reached the article, and what to check.
func show(_ record: ProvenanceRecord, of article: Article) {
  func words(_ spans: [TextSpan]) -> String {
    spans.map { String(decoding: article.text[$0.range], as: UTF8.self) }.joined(separator: " … ")
  }
  func name(_ mention: SourceMention) -> String { mention.entity ?? words(mention.spans) }

  print("\(record.speaker.map(name) ?? "nobody named"): \(words(record.content))")
  for link in record.chain {
    print("  \(link.role.rawValue): \(name(link.mention))")
  }
  for finding in record.findings {
    print("  \(finding.severity.rawValue): \(finding.reason)")
  }
}
