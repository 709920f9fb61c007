"""Runs hearsay and textacy over the same texts and prints two Markdown tables: speed and accuracy.

    compare.py HEARSAY PYTHON GOLD TEXTS

Every run is a whole process, from files to written output. All are of one thread, so rates are by processor time: what
the clock would show on an idle machine, and other work does not change it. Standard library only.
"""
import json
import math
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

# A quick program runs until so many seconds have passed, a slow one once; the median counts.
SECONDS, RUNS = 10, 15
F1 = {"all": "end to end", "direct and mixed": "d+m end to end", "speech": "speech end to end"}
RECALL = {kind: f"R {kind} end to end" for kind in ("direct", "mixed", "indirect")}


def run(command, output):
    """Seconds by the clock, seconds of the processor, and the peak of memory in MiB."""
    start = time.monotonic()
    with open(output, "wb") as file:
        process = subprocess.Popen(command, stdout=file)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command[0]} failed with status {process.returncode}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def median_run(command, output):
    runs, start = [], time.monotonic()
    while not runs or len(runs) < RUNS and time.monotonic() - start < SECONDS:
        runs.append(run(command, output))
    return [statistics.median(column) for column in zip(*runs)]


def table(head, rows):
    for row in [head, ["---"] * len(head), *rows]:
        print("| " + " | ".join(row) + " |")
    print()


def speed_row(name, texts, measured, start, ours):
    """One system's line; `ours` gives hearsay's articles per second, with its start-up and without."""
    clock, seconds, memory = measured
    articles = len(texts)
    megabytes = sum(text.stat().st_size for text in texts) / 1e6
    # With few articles there is nothing to measure beside the start-up.
    steady = articles / (seconds - start) if seconds > 1.2 * start else math.nan
    rate = articles / seconds
    ours = ours or (rate, steady)
    cells = [f"{clock:.2f}", f"{seconds:.2f}", f"{rate:.1f}", f"{megabytes / seconds:.3f}", f"{ours[0] / rate:.0f}"]
    cells += [f"{start:.2f}", f"{steady:.1f}", f"{ours[1] / steady:.0f}", f"{memory:.0f}"]
    return [name, *cells], ours


def speed(systems, texts, work):
    lone = work / "lone"
    lone.mkdir()
    (lone / "lone.txt").write_text("Nothing was said.\n")
    rows, ours = [], None
    for name, command, output in systems:
        measured = median_run(command + [str(texts[0].parent)], output)
        start = median_run(command + [str(lone)], work / "start")[1]
        row, ours = speed_row(name, texts, measured, start, ours)
        rows.append(row)
    table(["", "clock, s", "processor, s", "articles/s", "MB/s", "times slower",
           "start-up, s", "articles/s without it", "times slower", "peak MiB"], rows)


def accuracy(hearsay, gold, systems, texts):
    rows = []
    for name, command, output in systems:
        own = command[0] == hearsay
        score = [hearsay, "evaluate", "--scope", "all", "--gold", gold, "--texts", str(texts[0].parent),
                 "--format", "json", "--resamples", "0"] + ([] if own else ["--predictions", str(output)])
        report = json.loads(subprocess.run(score, check=True, capture_output=True).stdout)
        scores = {row["metric"]: row for row in report["scores"]}
        wanted = [(metric, "f1") for metric in F1.values()] + [(metric, "recall") for metric in RECALL.values()]
        # A small corpus may have no quotation of a kind, and so no row for it.
        rows.append([name] + [f"{100 * scores[metric][key]['value']:.1f}" if metric in scores else "" for metric, key in wanted])
    table(["F1 (recall)", *F1, *(f"({kind})" for kind in RECALL)], rows)


def main(hearsay, python, gold, folder):
    texts = sorted(pathlib.Path(folder).glob("*.txt"))
    if not texts:
        sys.exit(f"{folder}: no texts")
    textacy = [python, str(pathlib.Path(__file__).with_name("textacy_quotes.py"))]
    with tempfile.TemporaryDirectory() as directory:
        work = pathlib.Path(directory)
        report = [hearsay, "report", "--scope", "all", "--workers", "1", "--format", "jsonl"]
        systems = [
            ("**hearsay**", report, work / "hearsay"),
            ("textacy, whole article", textacy, work / "articles"),
            ("textacy, by paragraph", textacy + ["--paragraphs"], work / "paragraphs"),
            ("the same, no names sought", textacy + ["--paragraphs", "--without-names"], work / "nameless"),
        ]
        print(f"{len(texts)} articles, whole processes on one core\n")
        speed(systems, texts, work)
        accuracy(hearsay, gold, systems, texts)


if __name__ == "__main__":
    main(*sys.argv[1:])
