"""What all formats must agree on: the records as the JSON Lines have them."""
import collections
import json
import re

SEVERITIES = ["note", "caution", "hold"]

# Characters that a format may replace or leave out: controls, what shows nothing, line ends, and the mark of replacement.
UNSEEN = re.compile("[\x00-\x20\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800"
                    "\u3000\u3164\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\U000e0000-\U000e0fff]|[\U0001fffe\U0001ffff]")


def plain(text):
    """The visible characters of a text; None stays None."""
    return None if text is None else UNSEEN.sub("", text)


def gravest(findings):
    """The gravest severity of (id, severity) pairs; None for no findings."""
    return max((severity for _, severity in findings), key=SEVERITIES.index, default=None)


def record(value):
    """The fields that formats are compared by, from an object of the JSON Lines."""
    findings = [(f["id"], f["severity"]) for f in value["findings"]]
    return {
        "article": value["article"]["id"], "sha256": value["article"]["sha256"], "path": value["article"]["path"], "id": value["id"],
        "kind": value["kind"], "speaker": speaker(value), "content": value["content"]["text"],
        "pairs": findings,
        "findings": tuple(sorted(i for i, _ in findings)), "severity": gravest(findings), "cue": value["cue"] and value["cue"]["text"],
        "relays": tuple(sorted(filter(None, (name(link) for link in value["chain"] if link["role"] == "relay")))),
        "bases": sum(link["role"] == "basis" for link in value["chain"]),
    }


def name(source):
    """What a source resolves to, else its words."""
    return source["entity"] if source["entity"] is not None else source["mention"]


def speaker(value):
    return value["speaker"] and name(value["speaker"])


def lines(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        for line in file:
            yield json.loads(line)


def truth(path):
    """The records of a JSON Lines report."""
    return [record(value) for value in lines(path) if value["schema"] == "hearsay/record/1"]


class Failures:
    """What a check found wrong; the first few are shown."""

    def __init__(self):
        self.count, self.first = 0, []

    def add(self, text):
        self.count += 1
        if len(self.first) < 5:
            self.first.append(text)

    def print(self):
        for text in self.first:
            print(f"         {ascii(text)[1:-1][:400]}")
        if self.count > len(self.first):
            print(f"         and {self.count - len(self.first)} more")

    def compare(self, records, found, fields, change=lambda text: text):
        """Counts both sides by `fields`, changed where they are text, and adds what one side has and the other has not."""
        def keys(side):
            return collections.Counter(
                tuple(change(r[f]) if isinstance(r[f], str) else r[f] for f in fields) for r in side)
        expected, actual = keys(records), keys(found)
        for key, count in (expected - actual).items():
            self.add(f"missing {count} x {dict(zip(fields, key))}")
        for key, count in (actual - expected).items():
            self.add(f"extra {count} x {dict(zip(fields, key))}")
