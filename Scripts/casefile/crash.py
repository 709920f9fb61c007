"""Sign-offs by eight processes that are killed at random: what was acknowledged is there, once."""
import json
import random
import subprocess
import threading
import time

EDITORS = ["Ada Lind", "Bo Reyes", "Cy Okafor"]
PROCESSES = 8


class Signing:
    """One of the processes: signs a few records at a time, until its share is done."""

    def __init__(self, trial, casefile, records, share, seed):
        self.trial, self.casefile, self.records, self.share = trial, casefile, records, share
        self.random, self.name = random.Random(seed), f"process {seed}"
        self.acknowledged, self.attempted, self.kills = {}, 0, 0

    def work(self):
        usual = 0.5
        while self.attempted < self.share:
            count = min(self.random.randint(1, 8), self.share - self.attempted)
            notes = [f"{self.name}, sign-off {self.attempted + number}" for number in range(count)]
            self.attempted += count
            began = time.monotonic()
            limit = self.random.uniform(0, 1.5 * usual) if self.random.random() < 0.6 else None
            if self.run(notes, limit):
                usual = 0.7 * usual + 0.3 * (time.monotonic() - began)

    def run(self, notes, limit):
        lines = []
        for note in notes:
            article, record = self.random.choice(self.records)
            lines.append(json.dumps({"record": record, "article": article, "decision": "verified", "note": note,
                                     "by": self.random.choice(EDITORS)}))
        process = subprocess.Popen(
            self.trial.command("sign", "--from", "-", "--policy", "trial.yml", "--casefile", self.casefile),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            cwd=self.trial.folder, env=self.trial.environment)
        timer = threading.Timer(limit, process.kill) if limit is not None else None
        if timer:
            timer.start()
        output, errors = process.communicate("\n".join(lines))
        if timer:
            timer.cancel()
        self.kills += process.returncode == -9
        self.trial.require(process.returncode in (0, -9), f"a sign-off failed: {errors}")
        # A line that is complete is an acknowledgement; they come in the order of the list.
        for note, line in zip(notes, output.split("\n")[:-1]):
            self.acknowledged[note] = line.rsplit("(", 1)[1].rstrip(")")
        return process.returncode == 0


def run(trial, count):
    trial.write_articles(20)
    casefile = trial.path("case")
    records = trial.waiting(casefile)
    crew = [Signing(trial, casefile, records, count // PROCESSES, number + 1) for number in range(PROCESSES)]
    failures = []

    def work(signing):
        try:
            signing.work()
        except Exception as failure:
            failures.append(failure)

    threads = [threading.Thread(target=work, args=(signing,)) for signing in crew]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    began = time.monotonic()
    trial.sign(casefile, records[0][1], "--article", records[0][0], "--by", "Ada Lind", "--note", "after the crashes")
    trial.require(time.monotonic() - began < 10, "a lock was left")
    trial.run("casefile", "verify", "--casefile", casefile, expect=0)
    acknowledged = {note: mark for signing in crew for note, mark in signing.acknowledged.items()}
    check(trial, trial.entries(casefile), acknowledged)
    kills = sum(signing.kills for signing in crew)
    return (f"{sum(s.attempted for s in crew)} sign-offs, {kills} processes killed, {len(acknowledged)} sign-offs "
            "acknowledged, all of them in the log once; the log is whole, no lock is left")


def check(trial, entries, acknowledged):
    by_note = {}
    for entry in entries:
        trial.require(entry["note"] not in by_note, f"“{entry['note']}” is there twice")
        by_note[entry["note"]] = entry
    for note, mark in acknowledged.items():
        trial.require(note in by_note, f"“{note}” was acknowledged and is not there")
        trial.require(by_note[note]["hash"].startswith(mark), f"“{note}” is not what was acknowledged")
