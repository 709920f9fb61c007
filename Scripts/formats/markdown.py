"""Markdown: the records to look at, and no link, image, markup or heading out of an article's words."""
import re

from markdown_it import MarkdownIt

from .records import plain

# What the report itself uses: the kinds of token, and the few tags that Markdown has no signs for.
ALLOWED = {"inline", "paragraph", "heading", "table", "thead", "tbody", "tr", "th", "td", "text", "softbreak", "hardbreak", "strong",
           "bullet_list", "list_item", "code_inline", "blockquote", "html_inline", "html_block"}
TAGS = re.compile(r"</?strong>|</details>\n|<details><summary>\d+ notes?</summary>\n")
# Emphasis, code and headings that stand in the hostile articles.
HOSTILE = {"bold", "it", "code", "Heading", "no end", "task", "quote"}
FINDING = re.compile(r"(?:\[[ x]\] )?(caution|hold) ([a-z0-9-]+)(?=: )")


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
    found = listed(tokens)
    failures.compare(list(to_look_at(records)), found, ["id", "content", "open"], plain)
    return f"{count} tokens, nothing but the report's own; {len(found)} records to look at, the same"


def to_look_at(records):
    for record in records:
        findings = tuple(sorted(pair for pair in record["pairs"] if pair[1] != "note"))
        if findings:
            yield record | {"open": findings}


def listed(tokens):
    """The records as the report lists them: content as a quotation, then a line with the id, then the findings."""
    containers, content, record, found = [], None, None, []
    for token in tokens:
        if token.nesting == 1:
            containers.append(token.type)
        elif token.nesting == -1:
            containers.pop()
        if token.type != "inline":
            continue
        text = "".join(child.content for child in token.children)
        finding = FINDING.match(text)
        if "blockquote_open" in containers:
            content = text
        elif containers == ["heading_open"]:
            # The findings below a heading are the article's.
            record = None
        elif containers == ["paragraph_open"] and token.children[-1].type == "code_inline":
            record = {"id": token.children[-1].content, "content": content, "open": []}
            found.append(record)
        elif "list_item_open" in containers and finding and record:
            record["open"].append((finding[2], finding[1]))
    return [record | {"open": tuple(sorted(record["open"]))} for record in found]


def walk(tokens):
    for token in tokens:
        yield token
        yield from walk(token.children or [])
