"""A folder with articles, a policy that holds every quotation, and ways to run hearsay in it."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile

POLICY = """\
policy: trial
roster: {standards editor: [Ada Lind, Bo Reyes, Cy Okafor]}
lines:
  - {id: everything, kinds: [direct], decision: hold, sign-off: {role: standards editor, evidence: note}}
"""


class Broken(Exception):
    """A promise that was not kept."""


class Trial:
    def __init__(self, binary, rules, random):
        self.binary, self.random = str(binary), random
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="hearsay-trial-"))
        self.environment = {"PATH": os.environ["PATH"], "HEARSAY_RULES": str(rules), "TERM": "xterm"}

    def __enter__(self):
        (self.folder / "trial.yml").write_text(POLICY)
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, name):
        return str(self.folder / name)

    def write_articles(self, count, quotations=10, name="articles.jsonl"):
        """Articles whose every quotation is a record of its own."""
        with open(self.folder / name, "w") as file:
            for number in range(count):
                sentences = (
                    f"“The bridge of article {number} bears load {quote},” said Ann Number{quote} on Monday."
                    for quote in range(quotations)
                )
                file.write(json.dumps({"id": f"a{number}", "text": " ".join(sentences)}) + "\n")

    def command(self, *arguments):
        return [self.binary, *map(str, arguments)]

    def run(self, *arguments, stdin="", expect=None, **options):
        result = subprocess.run(
            self.command(*arguments), input=stdin, capture_output=True, text=True, cwd=self.folder,
            env=self.environment, **options)
        if expect is not None and result.returncode not in (expect if isinstance(expect, tuple) else (expect,)):
            raise Broken(f"hearsay {' '.join(map(str, arguments))}: status {result.returncode}\n{result.stderr}")
        return result

    def gate(self, casefile, *arguments, expect=1, **options):
        return self.run("gate", "articles.jsonl", "--policy", "trial.yml", "--casefile", casefile, *arguments,
                        expect=expect, **options)

    def sign(self, casefile, *arguments, expect=0, **options):
        return self.run("sign", "--policy", "trial.yml", "--casefile", casefile, *arguments, expect=expect, **options)

    def entries(self, casefile):
        output = self.run("casefile", "export", "--casefile", casefile, expect=0).stdout
        return [json.loads(line) for line in output.splitlines()]

    def waiting(self, casefile):
        """Article and id of each record that the gate holds."""
        verdict = json.loads(self.gate(casefile, "--format", "json").stdout)
        return [(article["id"], record["id"]) for article in verdict["articles"]
                for record in article["records"] if record["decision"] == "hold"]

    def require(self, kept, promise):
        if not kept:
            raise Broken(promise)
