"""JSON-LD: expanded with PyLD, read with rdflib, asked with SPARQL."""
import collections
import json

import rdflib
from pyld import jsonld

from .records import gravest

PREFIXES = """
PREFIX hearsay: <urn:hearsay:vocabulary#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX schema: <https://schema.org/>
"""
# Everything a record is compared by; the article is asked for so that a record hangs on one.
RECORDS = """SELECT ?record ?article ?sha256 ?id ?kind ?content ?speaker ?severity WHERE {
  ?record schema:isPartOf ?node ; schema:identifier ?id ; hearsay:kind ?kind ; schema:text ?content .
  ?node a schema:NewsArticle ; hearsay:sha256 ?sha256 .
  OPTIONAL { ?node schema:identifier ?article }
  OPTIONAL { ?record schema:creator/schema:name ?speaker }
  OPTIONAL { ?record hearsay:severity ?severity }
}"""
FINDINGS = """SELECT ?record ?finding ?severity WHERE {
  ?annotation oa:motivatedBy oa:assessing ; oa:hasTarget ?record ; hearsay:finding ?finding ; hearsay:severity ?severity .
  ?record schema:isPartOf ?article .
}"""
QUOTATIONS = """SELECT ?record ?speaker ?text WHERE {
  ?record a schema:Quotation ; schema:text ?text ; prov:wasAttributedTo/schema:name ?speaker .
}"""
RELAYED = """SELECT DISTINCT ?record ?relay WHERE {
  ?record schema:isPartOf ?article ; prov:wasQuotedFrom+ ?report .
  ?report hearsay:role "relay" ; prov:wasAttributedTo/schema:name ?relay .
}"""
PRIMARY = """SELECT ?record ?basis WHERE { ?record schema:isPartOf ?article ; prov:hadPrimarySource ?basis . }"""
PLACES = """SELECT ?record ?start ?end ?exact WHERE {
  ?annotation oa:motivatedBy oa:identifying ; oa:hasBody ?record ; oa:hasTarget ?target .
  ?target oa:hasSelector ?position , ?quote .
  ?position oa:start ?start ; oa:end ?end .
  ?quote oa:exact ?exact .
}"""


def no_network(url, options=None):
    raise ValueError(f"the document asks for {url}")


def check(path, records, failures, options):
    document = json.loads(path.read_bytes())
    expanded = jsonld.expand(document, {"documentLoader": no_network})
    strict(expanded, failures)
    graph = rdflib.Graph()
    graph.parse(data=path.read_bytes(), format="json-ld")
    compare_records(graph, records, failures)
    compare_chains(graph, records, failures)
    places = 0
    for places, row in enumerate(ask(graph, PLACES), 1):
        if int(row.end) - int(row.start) != len(row.exact):
            failures.add(f"{row.record}: {row.start} to {row.end} is not as long as {row.exact[:60]!r}")
    return f"{len(expanded)} nodes, {len(graph)} triples, {places} places, the same records, relays and primary sources"


def strict(nodes, failures):
    """Every id is an IRI or a blank node, and every key has become one: what has none would be dropped in silence."""
    for node in nodes:
        for key, values in node.items():
            if key == "@id" and not values.startswith(("urn:hearsay:", "_:")):
                failures.add(f"not one of our IRIs: {values}")
    counts = collections.Counter(node["@id"] for node in nodes if "@id" in node and "urn:hearsay:record:" in node["@id"])
    for iri, count in counts.items():
        if count > 1:
            failures.add(f"{count} nodes are {iri}")


def ask(graph, query):
    return graph.query(PREFIXES + query)


def text(value):
    return None if value is None else str(value)


def compare_records(graph, records, failures):
    findings = collections.defaultdict(list)
    for row in ask(graph, FINDINGS):
        findings[row.record].append((str(row.finding), str(row.severity)))
    found = []
    for row in ask(graph, RECORDS):
        pairs = findings[row.record]
        found.append({
            "article": text(row.article) or "", "sha256": text(row.sha256), "id": text(row.id), "kind": text(row.kind), "content": text(row.content),
            "speaker": text(row.speaker), "findings": tuple(sorted(i for i, _ in pairs)), "severity": text(row.severity),
        })
        if text(row.severity) != gravest(pairs):
            failures.add(f"{row.record} is {row.severity} and its findings are {pairs}")
    named = [dict(r, speaker=r["speaker"] or None) for r in records]
    failures.compare(named, found, ["article", "sha256", "id", "kind", "content", "speaker", "findings", "severity"])
    quoted = [r for r in named if r["kind"] != "indirect" and r["speaker"]]
    answers = [{"speaker": str(row.speaker), "content": str(row.text)} for row in ask(graph, QUOTATIONS)]
    failures.compare(quoted, answers, ["speaker", "content"])


def compare_chains(graph, records, failures):
    expected = collections.Counter(relay for r in records for relay in set(r["relays"]))
    found = collections.Counter(str(row.relay) for row in ask(graph, RELAYED))
    if expected != found:
        failures.add(f"relays: expected {(expected - found).most_common(3)}, found {(found - expected).most_common(3)}")
    bases = sum(1 for _ in ask(graph, PRIMARY))
    if bases != sum(r["bases"] for r in records):
        failures.add(f"{bases} primary sources and not {sum(r['bases'] for r in records)}")
