import Hearsay

/// What stands around the content of every page.
struct PageFrame: Sendable {
  /// The language of the page's own words; its articles have their own.
  static let language = "en"

  let tool: ReportTool

  /// Appends the beginning up to the page's main content.
  func appendBeginning(title: String, isOverview: Bool, to html: inout HTMLBuilder) {
    html.markup("<!doctype html>\n<html")
    html.attribute("lang", Self.language)
    html.markup(">\n<head>\n<meta charset=\"utf-8\">\n")
    html.markup("<meta http-equiv=\"Content-Security-Policy\"")
    html.attribute("content", Self.policy)
    html.markup(
      """
      >
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta name="generator"
      """)
    html.attribute("content", "hearsay \(tool.version)")
    html.markup(">\n<link rel=\"icon\" href=\"data:,\">\n<title>")
    html.text(title)
    html.markup("</title>\n<style>")
    html.embed(.style)
    html.markup("</style>\n<script>")
    html.embed(.script)
    html.markup("</script>\n</head>\n<body class=\"")
    html.markup(isOverview ? "overview" : "single")
    html.markup("\">\n<a class=\"skip\" href=\"#main\">Skip to content</a>\n")
  }

  /// Appends the end.
  func appendEnd(to html: inout HTMLBuilder) {
    html.markup("<footer class=\"colophon\"><p>Made by hearsay ")
    html.text(tool.version)
    if !tool.rulesDigest.isEmpty {
      html.markup(" with rules <code>")
      html.text(String(tool.rulesDigest.prefix(12)))
      html.markup("</code>")
    }
    html.markup(
      """
      . A record says who is quoted and through whom the words came; it never says that a claim is true or false.</p></footer>
      </body>
      </html>

      """)
  }

  // Nothing is loaded; only the page's own style and script run, whatever an article's text says.
  private static let policy = """
    default-src 'none'; style-src \(HTMLAsset.style.source); script-src \(HTMLAsset.script.source); \
    img-src data:; base-uri 'none'; form-action 'none'
    """
}
