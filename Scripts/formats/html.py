"""HTML: well-formed, the same records, and nothing of an article's words but text."""
import collections
import re

import html5lib

from .records import SEVERITIES, plain

NAMESPACE = "{http://www.w3.org/1999/xhtml}"
# An article's words could bring any of these; a report uses none that loads or runs anything.
FORBIDDEN = {"iframe", "object", "embed", "base", "img", "audio", "video", "link", "applet", "frame", "frameset", "form", "plaintext", "marquee", "math"}
ADDRESS = re.compile(r"#|[A-Za-z0-9._~%-]+(?:/[A-Za-z0-9._~%-]+)*\.html(?:[?#].*)?$|\./$")
ADDRESSES = ("href", "src", "action", "formaction", "poster", "background", "cite", "data", "srcset")


def check(path, records, failures, options):
    pages = sorted(path.rglob("*.html")) if path.is_dir() else [path]
    found, scripts, tags = [], collections.Counter(), collections.Counter()
    for page in pages:
        # Without scripting, what stands in <noscript> is parsed as elements too.
        parser = html5lib.HTMLParser(strict=True)
        try:
            tree = parser.parse(page.read_bytes(), scripting=False)
        except html5lib.html5parser.ParseError:
            (line, column), code, _ = parser.errors[-1]
            failures.add(f"{page.name}:{line}:{column}: {code}")
            continue
        for element in tree.iter():
            if isinstance(element.tag, str):
                inspect(element, page.name, tags, scripts, failures)
        found += [card(e) for e in tree.iter() if "record" in (e.get("class") or "").split() and e.get("data-id") is not None]
    # A record stands on one page only, or on the overview too; each page's script is one of few.
    if len(scripts) > 4:
        failures.add(f"{len(scripts)} different scripts: {list(scripts)[-1][:100]!r}")
    failures.compare(records, found, ["id", "kind", "speaker", "content", "findings", "severity"], lambda text: plain(text) or None)
    return f"{len(pages)} pages, {len(found)} cards, {len(tags)} kinds of element, {len(scripts)} scripts, the same records"


def inspect(element, page, tags, scripts, failures):
    tag = element.tag.removeprefix(NAMESPACE)
    tags[tag] += 1
    if tag in FORBIDDEN:
        failures.add(f"{page}: <{tag}> {dict(element.attrib)}")
    if tag == "script":
        scripts[element.text or ""] += 1
    for name, value in element.attrib.items():
        if isinstance(name, str) and name.lower().startswith("on"):
            failures.add(f"{page}: <{tag} {name}={value[:60]!r}>")
        if name in ADDRESSES and not ADDRESS.match(value):
            failures.add(f"{page}: <{tag} {name}={value[:60]!r}> leaves the report")


def card(element):
    findings = [e.get("data-finding") for e in element.iter() if isinstance(e.tag, str) and e.get("data-finding")]
    content = next((e for e in element.iter() if "content" in (e.get("class") or "").split()), None)
    severity = element.get("data-severity")
    return {
        "id": element.get("data-id"), "kind": element.get("data-kind"), "speaker": element.get("data-speaker"),
        "content": None if content is None else "".join(content.itertext()), "findings": tuple(sorted(findings)),
        "severity": severity if severity in SEVERITIES else None,
    }
