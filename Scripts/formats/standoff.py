"""brat's standoff and Citron's JSON, read as strictly as the tools themselves read them."""
import hashlib
import json
import re

from .records import plain

TEXT_BOUND = re.compile(r"(\S+) (\d+ \d+(?:;\d+ \d+)*)")
NOTE = re.compile(r"(record|finding|entity|class|sign-off) (.*)", re.S)


def check_brat(folder, records, failures, options):
    for name in ("annotation.conf", "visual.conf"):
        if not (folder / name).exists():
            failures.add(f"no {name}")
    found, files = [], sorted(folder.glob("*.ann"))
    for path in files:
        text = path.with_suffix(".txt").read_bytes().decode()
        annotations = Standoff(path.read_bytes().decode(), text, lambda fault, name=path.name: failures.add(f"{name}: {fault}"))
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        found += [dict(r, sha256=sha256) for r in annotations.records()]
    # Words are joined by spaces where a line ended, and names that hold line ends are on one line.
    failures.compare(
        [dict(r, speaker=r["speaker"] if r["speaker"] else None) for r in records], found,
        ["sha256", "id", "kind", "speaker", "content", "cue", "findings", "severity"], plain)
    return f"{len(files)} articles, {len(found)} records, offsets and references right, the same records"


class Standoff:
    """The annotations of one article, every line of which must be what brat's reader takes."""

    def __init__(self, lines, text, fault):
        self.text, self.fault = text, fault
        self.bound, self.events, self.relations, self.attributes, self.notes = {}, {}, {}, {}, {}
        if lines and not lines.endswith("\n"):
            fault("the last line has no end")
        # brat splits lines wherever Unicode has a line end.
        for line in lines.splitlines():
            fields = line.split("\t")
            kind = fields[0][:1]
            if len(fields) < 2 or not re.fullmatch(r"[TERA#][1-9]\d*", fields[0]):
                fault(f"no annotation: {line[:80]!r}")
            elif len(fields) != {"T": 3, "#": 3}.get(kind, 2):
                fault(f"wrong number of fields: {line[:80]!r}")
            else:
                self.read(kind, *fields)
        self.check_references()

    def read(self, kind, id, data, words=""):
        if kind == "T":
            self.read_text_bound(id, data, words)
        elif kind == "E":
            head, *arguments = data.split(" ")
            self.events[id] = [tuple(a.split(":")) for a in [head, *arguments]]
        elif kind == "R":
            type, one, other = data.split(" ")
            self.relations[id] = (type, one.removeprefix("Arg1:"), other.removeprefix("Arg2:"))
        elif kind == "A":
            name, target, value = data.split(" ")
            self.attributes[target, name] = value
        else:
            note = NOTE.fullmatch(words)
            if not note:
                self.fault(f"unknown note {words[:80]!r}")
            else:
                self.notes.setdefault(data.split(" ")[1], []).append(note.groups())

    def read_text_bound(self, id, data, words):
        match = TEXT_BOUND.fullmatch(data)
        if not match or id in self.bound:
            return self.fault(f"{id} is no annotation of text: {data[:80]!r}")
        spans = [tuple(map(int, pair.split(" "))) for pair in match[2].split(";")]
        if any(start >= end for start, end in spans) or any(a[1] > b[0] for a, b in zip(spans, spans[1:])):
            self.fault(f"{id} has wrong or overlapping spans {spans}")
        if " ".join(self.text[start:end] for start, end in spans) != words:
            self.fault(f"{id} {spans} is not {words[:80]!r}")
        self.bound[id] = (match[1], words)

    def check_references(self):
        for id, ((type, trigger), *arguments) in self.events.items():
            if self.bound.get(trigger, (None,))[0] != type:
                self.fault(f"{id}: the trigger {trigger} is no {type}")
            for role, target in arguments:
                if self.bound.get(target, (None,))[0] != role.rstrip("0123456789"):
                    self.fault(f"{id}: {target} is no {role}")
        for id, (_, one, other) in self.relations.items():
            if one not in self.bound or other not in self.bound:
                self.fault(f"{id} refers to nothing")
        triggers = {event[0][1] for event in self.events.values()}
        for target in [*self.notes, *(target for target, _ in self.attributes)]:
            if target in triggers or target not in self.bound and target not in self.events:
                self.fault(f"a note or attribute on {target}, which has none")

    def records(self):
        """The records: events, and contents that have a kind of their own."""
        heads = [*self.events, *(id for id in self.bound if (id, "Kind") in self.attributes)]
        for head in heads:
            if head in self.events:
                (_, trigger), *arguments = self.events[head]
                roles, cue = dict(arguments), self.bound[trigger][1]
                content, source = roles["Content"], roles.get("Source")
            else:
                content, cue = head, None
                source = next((b for type, a, b in self.relations.values() if a == head and type == "Attributed_to"), None)
            notes = dict(self.notes.get(head, []))
            yield {
                "id": notes.get("record"), "kind": self.attributes.get((head, "Kind")), "severity": self.attributes.get((head, "Severity")),
                "content": self.bound[content][1], "cue": cue, "speaker": self.name(source),
                "findings": tuple(sorted(words.split(" ")[0] for key, words in self.notes.get(head, []) if key == "finding")),
            }

    def name(self, source):
        if source is None:
            return None
        return dict(self.notes.get(source, [])).get("entity", self.bound[source][1])


def check_citron(folder, records, failures, options):
    found, files = [], sorted(folder.iterdir())
    for path in files:
        value = json.loads(path.read_bytes())
        sha256 = hashlib.sha256(value["text"].encode()).hexdigest()
        for quote in [*value["quotes"], *value.get("uncued", [])]:
            for span in [*quote["sources"], *quote["contents"], *([quote["cue"]] if "cue" in quote else [])]:
                if not (0 <= span["start"] < span["end"] and value["text"][span["start"]:span["end"]] == span["text"]):
                    failures.add(f"{path.name}: {span} is not in the text")
            found.append({"sha256": sha256, "id": quote["id"], "content": " ".join(c["text"] for c in quote["contents"]),
                          "cued": "cue" in quote})
        if any("cue" not in quote or not quote["contents"] for quote in value["quotes"]):
            failures.add(f"{path.name}: a quote without cue or content")
    failures.compare([dict(r, cued=r["cue"] is not None) for r in records], found, ["sha256", "id", "content", "cued"])
    return f"{len(files)} articles, {len(found)} quotes, every span right, the same records"
