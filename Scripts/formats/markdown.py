"""Markdown: no link, image, markup or heading may come out of an article's words."""
from markdown_it import MarkdownIt

# What the report itself uses.
ALLOWED = {"inline", "paragraph", "heading", "table", "thead", "tbody", "tr", "th", "td", "text", "softbreak", "hardbreak", "strong", "em",
           "bullet_list", "ordered_list", "list_item", "code_inline", "blockquote", "hr"}
HOSTILE = ("evil.invalid", "alert(1)", "javascript:")


def check(path, records, failures, options):
    text = path.read_bytes().decode()
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(text)
    count = 0
    for token in walk(tokens):
        count += 1
        kind = token.type.removesuffix("_open").removesuffix("_close")
        if kind not in ALLOWED:
            failures.add(f"{token.type} {token.attrs}: {token.content[:100]!r}")
        if token.type in ("link_open", "image") and any(h in str(token.attrs) for h in HOSTILE):
            failures.add(f"an article's link: {token.attrs}")
    for number, heading in enumerate(tokens[i + 1].content for i, t in enumerate(tokens) if t.type == "heading_open"):
        if heading in ("Heading", "no end"):
            failures.add(f"heading {number} is an article's: {heading!r}")
    return f"{count} tokens, nothing but the report's own"


def walk(tokens):
    for token in tokens:
        yield token
        yield from walk(token.children or [])
