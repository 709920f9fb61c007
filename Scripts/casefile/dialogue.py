"""The dialogue of hearsay sign in a terminal: single keys, a note, undo, and a terminal that is left as it was."""
import os
import pty
import select
import signal
import subprocess
import termios
import time


class Terminal:
    """A terminal of our own with hearsay in it."""

    def __init__(self, trial, *arguments):
        self.trial = trial
        self.outer, self.inner = pty.openpty()
        self.before = termios.tcgetattr(self.inner)
        self.process = subprocess.Popen(
            trial.command(*arguments), stdin=self.inner, stdout=self.inner, stderr=self.inner, cwd=trial.folder,
            env=trial.environment | {"NO_COLOR": "1"}, start_new_session=True)
        self.text = ""

    def expect(self, words, seconds=20):
        deadline = time.monotonic() + seconds
        while words not in self.text:
            ready, _, _ = select.select([self.outer], [], [], max(deadline - time.monotonic(), 0))
            self.trial.require(bool(ready), f"the dialogue does not say “{words}”:\n{self.text}")
            self.text += os.read(self.outer, 4096).decode(errors="replace")
        self.text = self.text.split(words, 1)[1]

    def press(self, keys):
        # The terminal takes a moment to be in the mode that the question asks for.
        time.sleep(0.3)
        os.write(self.outer, keys.encode())

    def end(self, status):
        self.process.wait(20)
        self.trial.require(self.process.returncode == status, f"status {self.process.returncode}")
        self.trial.require(termios.tcgetattr(self.inner) == self.before, "the terminal is not as it was")
        os.close(self.outer)
        os.close(self.inner)


def run(trial):
    trial.write_articles(1, quotations=3)
    casefile = trial.path("case")
    trial.waiting(casefile)
    arguments = ["sign", "--policy", "trial.yml", "--casefile", casefile, "--by", "Ada Lind"]
    terminal = Terminal(trial, *arguments)
    for keys, answer in [
        ("", "[q]uit >"), ("v", "how? >"), ("Heard the tape.\n", "2 of 3"), ("", "[q]uit >"), ("u", "withdrawn by Ada Lind"), ("", "1 of 3"), ("", "[q]uit >"),
        ("\x1b[C", ""), ("v", "how? >"), ("\n", "note is needed"), ("", "[q]uit >"), ("s", "2 of 3"), ("", "[q]uit >"), ("r", "Why? >"),
        ("Not what was said.\n", "3 of 3"), ("", "[q]uit >"), ("x", "[q]uit >"), ("q", "1 of 3 decided"),
    ]:
        if keys:
            terminal.press(keys)
        if answer:
            terminal.expect(answer)
    terminal.end(0)
    decisions = [entry["decision"] for entry in trial.entries(casefile)]
    trial.require(decisions == ["verified", "withdrawn", "rejected"], f"recorded: {decisions}")
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        terminal = Terminal(trial, *arguments)
        terminal.expect("[q]uit >")
        time.sleep(0.3)
        terminal.process.send_signal(number)
        terminal.end(-number)
    return "keys, notes and undo do what they say; the terminal is as it was after the end and after signals"
