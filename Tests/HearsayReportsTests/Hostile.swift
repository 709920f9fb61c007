/// Texts that try to be more than words in the formats of reports.
enum Hostile {
  static let texts = [
    "=1+1", "＝cmd|' /C calc'!A0", " \t\"'=HYPERLINK(\"http://x.example\")", "+1", "-1", "@SUM(A1)",
    "a,b;c\"d\r\ne", "\u{0}\u{1}\u{8}\u{B}\u{1B}[2J\u{7F}\u{85}\u{9B}31m",
    "</failure></testcase>]]>&amp;<!-- -- > ' \"", "\u{FFFE}\u{FFFF}\u{FFFD}\u{10FFFF}",
    "<script>alert(1)</script>", "[x](javascript:alert(1))", "![x](//x.example/p.png)",
    "`code` **bold** _it_ ~~no~~ | cell |\n---\n# h\n- [ ] t\n1. l\n> q\n    c",
    "@octocat #12 GH-7",
    "www.example.com https://example.com a@b.example :smile: $x$", "</details><details open>",
    "{0} [link](1) {{", "\\\\[a\\](1)", "\u{202E}gnp.exe\u{2066}", "\u{2028}\u{2029}",
    "👩‍👩‍👧 e\u{301} 金正恩",
    "\",\"x\":{}}],\"y\":[",
  ]
}
