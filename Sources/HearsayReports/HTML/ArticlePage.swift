import Hearsay

/// Writes the page of one article.
struct ArticlePage: Sendable {
  let tool: ReportTool

  /// The page of a result; where the article is one of several, `overview` is the name of the page that lists them.
  func bytes(of result: ArticleRecords, number: Int, overview: String? = nil) -> [UInt8] {
    let heading = ArticleHeading(result, number: number)
    let frame = PageFrame(tool: tool)
    return HTMLBuilder.bytes { html in
      let title = result.article.title ?? result.article.id
      frame.appendBeginning(title: "\(title) – provenance", isOverview: false, to: &html)
      append(heading, overview, to: &html)
      html.markup(
        "<main id=\"main\" class=\"article\">\n<h2 class=\"hidden\">Text and records</h2>\n")
      ArticleBody(result, article: nil).append(to: &html)
      Glossary(rules: tool.findings, ids: Set(heading.counts.findings.keys)).append(to: &html)
      html.markup("</main>\n")
      frame.appendEnd(to: &html)
    }
  }

  /// The page of an article that could not be read.
  func bytes(of input: UnreadInput) -> [UInt8] {
    let frame = PageFrame(tool: tool)
    return HTMLBuilder.bytes { html in
      frame.appendBeginning(title: "Not read – provenance", isOverview: false, to: &html)
      html.markup("<header class=\"masthead\"><h1>Not read</h1></header>\n<main id=\"main\">")
      UnreadList(inputs: [input], more: 0).append(to: &html)
      html.markup("</main>\n")
      frame.appendEnd(to: &html)
    }
  }

  private func append(
    _ heading: ArticleHeading, _ overview: String?, to html: inout HTMLBuilder
  ) {
    html.markup("<header class=\"masthead\">")
    if let overview {
      html.markup("<nav aria-label=\"Report\"><a")
      html.attribute("href", overview)
      html.markup(">All articles</a></nav>")
    }
    html.markup("<h1 dir=\"auto\">")
    heading.appendTitle(to: &html)
    html.markup("</h1>\n<p class=\"by\">")
    heading.appendByline(to: &html)
    if heading.hasByline { html.markup(" · ") }
    heading.appendPath(to: &html)
    html.markup("</p>\n<p class=\"verdict\">")
    heading.appendBadge(to: &html)
    html.markup(" ")
    heading.appendCounts(to: &html)
    html.markup(" <span class=\"about\">· ")
    heading.appendKinds(to: &html)
    html.markup("</span></p>\n")
    html.appendKey()
    html.markup("</header>\n")
  }
}

/// Writes which inputs could not be read, and why.
struct UnreadList: Sendable {
  let inputs: [UnreadInput]
  /// How many more there are.
  let more: Int

  /// Appends the list.
  func append(to html: inout HTMLBuilder) {
    html.markup("<ul class=\"unread\">")
    for input in inputs {
      html.markup("<li><bdi class=\"path\">")
      html.text(input.path)
      if let line = input.line {
        html.markup(":")
        html.number(line)
      }
      html.markup("</bdi> ")
      html.text(input.message)
      html.markup("</li>")
    }
    if more > 0 {
      html.markup("<li>and ")
      html.number(more)
      html.markup(" more</li>")
    }
    html.markup("</ul>")
  }
}
