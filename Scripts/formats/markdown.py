"""Markdown: no link, image, markup or heading may come out of an article's words."""
import re

from markdown_it import MarkdownIt

# What the report itself uses: the kinds of token, and the few tags that Markdown has no signs for.
ALLOWED = {"inline", "paragraph", "heading", "table", "thead", "tbody", "tr", "th", "td", "text", "softbreak", "hardbreak", "strong",
           "bullet_list", "list_item", "code_inline", "blockquote", "html_inline", "html_block"}
TAGS = re.compile(r"</?strong>|</details>\n|<details><summary>\d+ notes?</summary>\n")
# Emphasis, code and headings that stand in the hostile articles.
HOSTILE = {"bold", "it", "code", "Heading", "no end", "task", "quote"}


def check(path, records, failures, options):
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(path.read_bytes().decode())
    count, before = 0, None
    for token in walk(tokens):
        count += 1
        kind = token.type.removesuffix("_open").removesuffix("_close")
        if kind not in ALLOWED or kind.startswith("html") and not TAGS.fullmatch(token.content):
            failures.add(f"{token.type} {token.attrs}: {token.content[:100]!r}")
        if token.content in HOSTILE and (kind == "code_inline" or before in ("strong_open", "heading_open")):
            failures.add(f"an article's {token.content!r} is markup: {before or kind}")
        before = token.type
    return f"{count} tokens, nothing but the report's own"


def walk(tokens):
    for token in tokens:
        yield token
        yield from walk(token.children or [])
