"""Edits of single rows and fields with SQLite, as somebody with the file could make them: each must show.

What hashes alone cannot show, a log that was rewritten with all its hashes, must show against an export.
"""
import hashlib
import json
import shutil
import sqlite3

FIELDS = ["hash", "editor", "number", "previous", "at", "role", "decision", "article", "record", "words", "speaker",
          "chain", "note", "evidence", "key", "signature"]
OPTIONAL = ["role", "speaker", "note", "key", "signature"]


def run(trial, count):
    casefile, export = make_log(trial)
    edits = [edit_field, swap_fields, delete_entry, copy_entry, strip_signature, edit_head, delete_head, swap_heads,
             say_it_otherwise]
    done = 0
    while done < count:
        edit = trial.random.choice(edits)
        copy = trial.path("copy")
        shutil.copy(casefile, copy)
        with Loosened(copy) as database:
            what = edit(trial.random, database)
        if what is None:
            continue
        done += 1
        result = trial.run("casefile", "verify", "--casefile", copy)
        trial.require(result.returncode == 2 and result.stderr, f"{what} does not show")
    rewritten(trial, casefile, export)
    return f"{done} edits, all of them reported; a rewritten log is reported against an export"


def make_log(trial):
    """Forty decisions by three editors, one of whom signs with a key; Ada's log has two branches."""
    trial.write_articles(2)
    casefile, other, export = trial.path("case"), trial.path("other"), trial.path("export.jsonl")
    records = trial.waiting(casefile)
    trial.run("casefile", "key", "cy.key", expect=0)
    for number, (article, record) in enumerate(records):
        who = ["--by", ["Ada Lind", "Bo Reyes", "Cy Okafor"][number % 3]]
        key = ["--key", "cy.key"] if number % 3 == 2 else []
        link = ["--link", f"https://example.org/{number}"] if number % 4 == 0 else []
        trial.sign(casefile, record, "--article", article, *who, *key, *link, "--note", f"Heard tape {number}.")
        if number == 5:
            copy_log(trial, casefile, other)
            trial.gate(other)
            trial.sign(other, record, "--article", article, "--by", "Ada Lind", "--note", "From another desk.")
    for article, record in records[:6:2]:
        trial.run("sign", record, "--article", article, "--by", "Ada Lind", "--decision", "rejected",
                  "--note", "Not what was said.", "--casefile", casefile, expect=0)
    copy_log(trial, other, casefile)
    trial.run("casefile", "verify", "--casefile", casefile, expect=0)
    with open(export, "w") as file:
        file.write(trial.run("casefile", "export", "--casefile", casefile).stdout)
    with sqlite3.connect(casefile) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return casefile, export


def copy_log(trial, source, target):
    lines = trial.run("casefile", "export", "--casefile", source, expect=0).stdout
    with open(trial.path("lines"), "w") as file:
        file.write(lines)
    trial.run("casefile", "import", "lines", "--casefile", target, expect=0)


class Loosened:
    """The database without its triggers, which are there again afterwards."""

    def __init__(self, path):
        self.database = sqlite3.connect(path)

    def __enter__(self):
        rows = self.database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        self.triggers = [sql for _, sql in rows]
        for name, _ in rows:
            self.database.execute(f"DROP TRIGGER {name}")
        return self.database

    def __exit__(self, *_):
        for sql in self.triggers:
            self.database.execute(sql)
        self.database.commit()
        self.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.database.close()


def pick(random, database, condition="1"):
    rows = database.execute(f"SELECT hash FROM entries WHERE {condition} ORDER BY hash").fetchall()
    return random.choice(rows)[0]


def field(database, entry, name):
    return database.execute(f"SELECT {name} FROM entries WHERE hash = ?", (entry,)).fetchone()[0]


def edit_field(random, database):
    entry, name = pick(random, database), random.choice(FIELDS)
    old = field(database, entry, name)
    if name == "number":
        new = old + random.choice([-1, 1, 7])
    elif name in OPTIONAL and old is not None and random.random() < 0.3:
        new = None
    else:
        text = old or ""
        new = random.choice([text + "x", text[:-1], text.upper(), text + " ", text + "\0x", "", text.swapcase()])
    if new == old:
        return None
    database.execute(f"UPDATE entries SET {name} = ? WHERE hash = ?", (new, entry))
    return f"{name} {old!r} made {new!r}"


def swap_fields(random, database):
    name = random.choice(FIELDS)
    one, other = pick(random, database), pick(random, database)
    values = field(database, one, name), field(database, other, name)
    if one == other or values[0] == values[1]:
        return None
    if name == "hash":
        database.execute("UPDATE entries SET hash = 'aside' WHERE hash = ?", (one,))
        database.execute("UPDATE entries SET hash = ? WHERE hash = ?", (one, other))
        database.execute("UPDATE entries SET hash = ? WHERE hash = 'aside'", (other,))
    else:
        for entry, value in ((one, values[1]), (other, values[0])):
            database.execute(f"UPDATE entries SET {name} = ? WHERE hash = ?", (value, entry))
    return f"{name} {values[0]!r} and {values[1]!r} swapped"


def delete_entry(random, database):
    entry = pick(random, database)
    database.execute("DELETE FROM entries WHERE hash = ?", (entry,))
    if random.random() < 0.5:
        return f"entry {entry} deleted"
    database.execute("DELETE FROM heads WHERE hash = ?", (entry,))
    # What nothing builds on and nothing knows of leaves no trace when its predecessors have no other successor left.
    return f"entry {entry} deleted with its head" if has_predecessors(database, entry) else None


def has_predecessors(database, _):
    heads = {row[0] for row in database.execute("SELECT hash FROM heads")}
    followed = {name for row in database.execute("SELECT previous FROM entries") for name in row[0].split()}
    entries = {row[0] for row in database.execute("SELECT hash FROM entries")}
    return entries - followed != heads or not followed <= entries


def copy_entry(random, database):
    entry = pick(random, database)
    values = list(database.execute("SELECT * FROM entries WHERE hash = ?", (entry,)).fetchone())
    values[FIELDS.index("hash")] = "%064x" % random.getrandbits(256)
    values[FIELDS.index("editor")] = random.choice(["Ada Lind", "Bo Reyes", "Dee New"])
    database.execute(f"INSERT INTO entries VALUES ({', '.join('?' * len(values))})", values)
    return f"entry {entry} copied for {values[1]}"


def strip_signature(random, database):
    entry = pick(random, database, "signature IS NOT NULL")
    names = random.choice([["signature"], ["key"], ["key", "signature"]])
    for name in names:
        database.execute(f"UPDATE entries SET {name} = NULL WHERE hash = ?", (entry,))
    return f"{names} of {entry} taken away"


def edit_head(random, database):
    head = random.choice(database.execute("SELECT hash, editor FROM heads ORDER BY hash").fetchall())
    name, new = random.choice([("editor", "Dee New"), ("editor", head[1] + " "), ("hash", pick(random, database))])
    if new in head:
        return None
    database.execute(f"UPDATE OR REPLACE heads SET {name} = ? WHERE hash = ?", (new, head[0]))
    return f"head {head} given the {name} {new!r}"


def delete_head(random, database):
    head = random.choice(database.execute("SELECT hash FROM heads ORDER BY hash").fetchall())
    database.execute("DELETE FROM heads WHERE hash = ?", head)
    return f"head {head} deleted"


def swap_heads(random, database):
    heads = database.execute("SELECT hash, editor FROM heads ORDER BY hash").fetchall()
    one, other = random.sample(heads, 2)
    if one[1] == other[1]:
        return None
    for (name, _), (_, editor) in ((one, other), (other, one)):
        database.execute("UPDATE heads SET editor = ? WHERE hash = ?", (editor, name))
    return f"heads of {one[1]} and {other[1]} swapped"


def say_it_otherwise(random, database):
    """The same meaning in other bytes."""
    entry = pick(random, database)
    name = random.choice(["chain", "evidence", "previous"])
    old = field(database, entry, name)
    new = old + " " if name != "previous" else " " + old
    database.execute(f"UPDATE entries SET {name} = ? WHERE hash = ?", (new, entry))
    return f"{name} {old!r} made {new!r}"


def rewritten(trial, casefile, export):
    """A log rewritten by somebody who knows how hashes are made is whole, but not what was exported."""
    copy = trial.path("rewritten")
    shutil.copy(casefile, copy)
    with Loosened(copy) as database:
        names = ", ".join(FIELDS)
        rows = [dict(zip(FIELDS, row)) for row in database.execute(f"SELECT {names} FROM entries ORDER BY number")]
        database.execute("DELETE FROM entries")
        database.execute("DELETE FROM heads")
        new_names = {}
        for row in rows:
            row["editor"] = "Eve " + row["editor"]
            row["key"] = row["signature"] = None
            row["previous"] = " ".join(sorted(new_names[name] for name in row["previous"].split()))
            old, row["hash"] = row["hash"], entry_hash(row)
            new_names[old] = row["hash"]
            database.execute(f"INSERT INTO entries VALUES ({', '.join('?' * len(FIELDS))})",
                             [row[name] for name in FIELDS])
        followed = {name for row in rows for name in row["previous"].split()}
        for row in rows:
            if row["hash"] not in followed:
                database.execute("INSERT INTO heads VALUES (?, ?)", (row["hash"], row["editor"]))
    trial.run("casefile", "verify", "--casefile", copy, expect=0)
    trial.run("casefile", "verify", "--casefile", copy, "--against", export, expect=2)
    trial.run("casefile", "verify", "--casefile", casefile, "--against", export, expect=0)


def entry_hash(row):
    parts = [b"hearsay/entry/1\n"]

    def add(name, value):
        data = None if value is None else str(value).encode()
        parts.append(name.encode() + (b"" if data is None else b":%d:" % len(data) + data) + b"\n")

    def add_list(name, values):
        add(name, len(values))
        for value in values:
            add(name, value)

    add("editor", row["editor"])
    add("number", row["number"])
    add_list("previous", row["previous"].split())
    for name in ("at", "key", "role", "decision", "article", "record", "words", "speaker"):
        add(name, row[name])
    add_list("chain", json.loads(row["chain"]))
    add("note", row["note"])
    for evidence in json.loads(row["evidence"]):
        add("evidence", evidence["kind"])
        add("value", evidence["value"])
        add("sha256", evidence.get("sha256"))
    return hashlib.sha256(b"".join(parts)).hexdigest()
