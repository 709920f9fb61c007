"""HTML: well-formed, the same records, and nothing of an article's words but text."""
import re

import html5lib

from .records import SEVERITIES, plain

NAMESPACE = "{http://www.w3.org/1999/xhtml}"
# The elements and attributes that the report itself uses; anything else came out of an article.
ATTRIBUTES = {
    "a": "aria-label class href id", "article": "class id", "bdi": "class", "body": "class", "button": "type class aria-expanded aria-pressed",
    "details": "class id open data-classes data-confidence data-id data-kind data-severity data-speaker", "dd": "class dir", "div": "class id",
    "dl": "class", "dt": "id", "footer": "class", "form": "class hidden role", "g": "class transform", "h1": "class dir id", "h2": "class id",
    "h3": "class id", "header": "class", "html": "lang", "i": "data-r", "input": "autocomplete name type", "label": "class for", "li": "class id",
    "link": "href rel", "main": "class id", "mark": "class data-r", "meta": "charset content http-equiv name", "nav": "aria-label class",
    "ol": "class", "option": "value", "output": "aria-live", "p": "class dir", "path": "class d", "rect": "class height width x y",
    "script": "type", "section": "aria-labelledby class", "select": "name", "span": "class data-r dir", "svg":
    "aria-hidden class focusable height preserveAspectRatio viewBox width", "table": "class", "td": "class", "th": "class scope", "tr": "class",
    "ul": "class",
} | dict.fromkeys("b blockquote br caption cite code em head noscript small strong style summary tbody thead time title".split(), "class")
# Fragments, and pages of the same folder.
ADDRESS = re.compile(r"#[^\s\"<>]*|[A-Za-z0-9._~%-]+\.html(?:#[^\s\"<>]*)?")


def check(path, records, failures, options):
    pages = sorted(path.rglob("*.html")) if path.is_dir() else [path]
    found, scripts, count = [], set(), 0
    for page in pages:
        elements = parsed(page, failures)
        count += len(elements)
        for element in elements:
            inspect(element, page.name, failures)
            if name(element) == "script":
                count += inspect_script(element, page.name, scripts, failures)
        found += [card(e) for e in elements if "record" in (e.get("class") or "").split()]
    if len(scripts) > 1:
        failures.add(f"{len(scripts)} different scripts: {[s[:80] for s in scripts]}")
    fields = ["id", "kind", "speaker", "findings", "severity"]
    # The cards of an overview leave the content to the text beside them.
    if any(c["content"] is not None for c in found):
        fields.append("content")
    failures.compare(records, found, fields, lambda text: plain(text) or None)
    return f"{len(pages)} pages, {len(found)} cards, {count} elements and no foreign one, the same records"


def parsed(page, failures):
    """The elements of a page; without scripting, what stands in <noscript> is elements too."""
    parser = html5lib.HTMLParser(strict=True)
    try:
        return elements_of(parser.parse(page.read_bytes(), scripting=False))
    except html5lib.html5parser.ParseError:
        (line, column), code, _ = parser.errors[-1]
        failures.add(f"{page.name}:{line}:{column}: {code}")
        return []


def elements_of(tree):
    return [element for element in tree.iter() if isinstance(element.tag, str)]


def name(element):
    return element.tag.rpartition("}")[2]


def inspect(element, page, failures):
    tag = name(element)
    for attribute, value in element.attrib.items():
        if attribute not in ATTRIBUTES.get(tag, "").split():
            failures.add(f"{page}: <{tag} {attribute}={value[:60]!r}>")
        own_icon = tag == "link" and element.get("rel") == "icon" and value == "data:,"
        if attribute == "href" and not ADDRESS.fullmatch(value) and not own_icon:
            failures.add(f"{page}: <{tag} {attribute}={value[:60]!r}> leaves the report")
    if tag not in ATTRIBUTES:
        failures.add(f"{page}: <{tag}>")


def inspect_script(element, page, scripts, failures):
    """The page's own script is the only one that runs; one of type text/plain holds markup that it puts into the page later."""
    if element.get("type") != "text/plain":
        scripts.add(element.text or "")
        return 0
    elements = elements_of(html5lib.parseFragment(element.text or ""))
    for inner in elements[1:]:
        inspect(inner, page, failures)
        if name(inner) == "script":
            failures.add(f"{page}: a script in the markup of a script")
    return len(elements)


def card(element):
    inner = elements_of(element)
    findings = [e.get("href")[3:] for e in inner if (e.get("href") or "").startswith("#f-")]
    content = next((e for e in inner if "content" in (e.get("class") or "").split()), None)
    severity = element.get("data-severity")
    return {
        **(facts(element) if element.get("data-id") else words(element)),
        "content": None if content is None else "".join(content.itertext()), "findings": tuple(sorted(findings)),
        "severity": severity if severity in SEVERITIES else None,
    }


def facts(element):
    return {fact: element.get(f"data-{fact}") for fact in ("id", "kind", "speaker")}


def words(element):
    """What the card of an overview, which has no such attributes, says itself."""
    inner = elements_of(element)
    summary = next(e for e in element if name(e) == "summary")
    # The summary has relays beside the speaker; then there is a chain.
    chain = next((e for e in inner if e.get("class") == "speaker"), None)
    speaker = next(e for e in (summary if chain is None else chain) if name(e) == ("span" if chain is None else "b"))
    named = not any(name(e) == "em" for e in speaker)
    return {
        "id": [e for e in inner if name(e) == "dd"][-1].text,
        "kind": next(e for e in summary if name(e) == "i").text.split(" ")[0],
        "speaker": "".join(speaker.itertext()) if named else None,
    }
