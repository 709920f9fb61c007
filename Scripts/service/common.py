"""A running service on a free port, with a casefile and a token of its own."""
import os
import pathlib
import re
import subprocess
import tempfile

TOKEN = "trial-token-of-the-service"


class Broken(Exception):
    """A promise that was not kept."""


class Service:
    def __init__(self, binary, *arguments):
        self.folder = tempfile.TemporaryDirectory(prefix="hearsay-trial-")
        rules = pathlib.Path(__file__).resolve().parents[2] / "Rules"
        environment = {"PATH": os.environ["PATH"], "HEARSAY_RULES": str(rules), "HEARSAY_TOKEN": TOKEN}
        self.log = open(pathlib.Path(self.folder.name) / "log", "w+")
        self.process = subprocess.Popen(
            [str(binary), "serve", "--gate", "--port", "0", "--casefile", "desk.case", *arguments],
            cwd=self.folder.name, env=environment, stderr=self.log)
        self.port = self._announced_port()

    def _announced_port(self):
        while self.process.poll() is None:
            if found := re.search(r"listening on http://127\.0\.0\.1:(\d+)", self.text()):
                return int(found[1])
        raise Broken(f"the service does not start: {self.text()}")

    def text(self):
        return pathlib.Path(self.log.name).read_text()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def memory(self, at_most=False):
        """In MiB, now or at most since the start."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(rf"Vm{'HWM' if at_most else 'RSS'}:\s+(\d+)", status)[1]) / 1024

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        if self.process.wait(timeout=40) != 0:
            raise Broken(f"the service ends with status {self.process.returncode}")
        self.log.close()
        self.folder.cleanup()
