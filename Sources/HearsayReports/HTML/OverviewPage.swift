import Hearsay

/// Writes what a run came to, and what stands around its list of articles.
struct OverviewPage: Sendable {
  let tool: ReportTool
  let isFolder: Bool

  /// The page up to the first article.
  func beginning(_ run: RunSummary) -> [UInt8] {
    HTMLBuilder.bytes { html in
      PageFrame(tool: tool).appendBeginning(
        title: "Provenance report", isOverview: true, to: &html)
      html.markup("<header class=\"masthead\"><h1>Provenance report</h1>\n<p class=\"verdict\">")
      appendVerdict(run, to: &html)
      html.markup("</p></header>\n<main id=\"main\">\n")
      OverviewTotals(run: run).append(to: &html)
      appendFirst(run, to: &html)
      FindingsChart(run: run).append(to: &html)
      SourceTables(sources: run.sources).append(to: &html)
      appendUnread(run, to: &html)
      appendFilters(run, to: &html)
      if !isFolder { html.appendKey() }
      html.markup(isFolder ? "<div class=\"list linked\">\n" : "<div class=\"list\">\n")
    }
  }

  /// The page after the last article.
  func end(_ run: RunSummary) -> [UInt8] {
    HTMLBuilder.bytes { html in
      html.markup("</div></section>\n")
      Glossary(rules: tool.findings, ids: Set(run.findings.keys)).append(to: &html)
      html.markup("</main>\n")
      PageFrame(tool: tool).appendEnd(to: &html)
    }
  }

  /// The one sentence to read at noon.
  private func appendVerdict(_ run: RunSummary, to html: inout HTMLBuilder) {
    if let holds = run.articlesBySeverity[.hold] {
      html.badge(.hold)
      html.markup(" ")
      html.count(holds, "article to check first", "articles to check first")
      html.markup(" of ")
      html.number(run.articles)
    } else {
      html.markup("Nothing on hold in ")
      html.count(run.articles, "article", "articles")
    }
    if let cautions = run.articlesBySeverity[.caution] {
      html.markup(" · ")
      html.number(cautions)
      html.markup(" more with a caution")
    }
    if run.unreadable > 0 {
      html.markup(" · <strong>")
      html.count(run.unreadable, "input", "inputs")
      html.markup(" not read</strong>")
    }
  }

  private func appendFirst(_ run: RunSummary, to html: inout HTMLBuilder) {
    guard !run.firstToLookAt.isEmpty else { return }
    html.markup(
      "<section aria-labelledby=\"first\"><h2 id=\"first\">Look at these first</h2><ol class=\"first\">"
    )
    for article in run.firstToLookAt {
      html.markup("<li><a href=\"")
      if isFolder {
        html.text(ArticleEntry.stem(number: article.number, id: article.id))
        html.markup(".html")
      } else {
        html.markup("#a")
        html.number(article.number + 1)
      }
      html.markup("\">")
      html.isolated { $0.text(article.title ?? article.id) }
      html.markup("</a> <span class=\"about\">")
      appendReasons(article, to: &html)
      html.markup("</span></li>")
    }
    html.markup("</ol></section>\n")
  }

  private func appendReasons(_ article: ArticleSummary, to html: inout HTMLBuilder) {
    if let publisher = article.publisher {
      html.isolated { $0.text(publisher) }
      html.markup(" · ")
    }
    if let holds = article.recordsBySeverity[.hold] {
      html.number(holds)
      html.markup(" on hold · ")
    }
    if let cautions = article.recordsBySeverity[.caution] {
      html.number(cautions)
      html.markup(" with a caution · ")
    }
    html.count(article.recordCount, "record", "records")
  }

  private func appendUnread(_ run: RunSummary, to html: inout HTMLBuilder) {
    guard run.unreadable > 0 else { return }
    html.markup("<section aria-labelledby=\"unread\"><h2 id=\"unread\">Not read</h2>")
    UnreadList(inputs: run.unread, more: run.unreadable - run.unread.count).append(to: &html)
    html.markup("</section>\n")
  }

  private func appendFilters(_ run: RunSummary, to html: inout HTMLBuilder) {
    html.markup(
      """
      <section aria-labelledby="articles"><h2 id="articles">Articles</h2>
      <form class="filters" role="search" hidden>
      <label class="wide">Search titles, speakers, quoted words <input type="search" name="q" autocomplete="off"></label>
      """)
    let findings = run.findings.keys.sorted()
    appendSelect("finding", "Finding", findings, to: &html)
    appendSelect("severity", "Severity", ["hold", "caution", "note"], to: &html)
    appendSelect("class", "Class of speaker", run.sources.classes.keys.sorted(), to: &html)
    appendSelect("kind", "Kind", QuotationKind.allCases.map(\.rawValue), to: &html)
    html.markup(
      "<button type=\"reset\">Clear</button><output aria-live=\"polite\"></output></form>\n")
  }

  private func appendSelect(
    _ name: StaticString, _ label: StaticString, _ values: [String], to html: inout HTMLBuilder
  ) {
    html.markup("<label>")
    html.markup(label)
    html.markup(" <select name=\"")
    html.markup(name)
    html.markup("\"><option value=\"\">any</option>")
    for value in values {
      html.markup("<option>")
      html.text(value)
      html.markup("</option>")
    }
    html.markup("</select></label>\n")
  }
}
