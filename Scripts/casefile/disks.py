"""A full disk, a read-only one, a file and a folder without permission: a clear error, and nothing lost."""
import contextlib
import os
import pathlib
import subprocess


def run(trial):
    if os.geteuid() != 0:
        return "left out: only root may mount small disks"
    trial.write_articles(3)
    with mounted(trial, "2m") as disk:
        full(trial, disk)
    with mounted(trial, "2m") as disk:
        read_only(trial, disk)
    without_permission(trial)
    return "full and read-only disks and missing permission are told, and nothing is lost"


@contextlib.contextmanager
def mounted(trial, size):
    disk = trial.folder / "disk"
    disk.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", disk], check=True)
    try:
        yield disk
    finally:
        subprocess.run(["umount", "-l", disk], check=True)


def full(trial, disk):
    casefile = str(disk / "case")
    record = first_signed(trial, casefile)
    filler = disk / "filler"
    fill(filler)
    refused(trial, trial.sign(casefile, record, *who("Second."), expect=2))
    refused(trial, trial.gate(casefile, expect=2))
    refused(trial, trial.gate(str(disk / "new"), expect=2))
    filler.unlink()
    trial.sign(casefile, record, *who("Third."))
    notes(trial, casefile, ["First.", "Third."])
    # Between one sign-off and the next the disk fills up: what was acknowledged stays.
    fill(filler, keep=64 * 1024)
    acknowledged = 0
    while acknowledged < 1000:
        result = trial.sign(casefile, record, *who(f"More {acknowledged}."), expect=(0, 2))
        if result.returncode == 2:
            refused(trial, result)
            break
        acknowledged += 1
    filler.unlink()
    notes(trial, casefile, ["First.", "Third."] + [f"More {number}." for number in range(acknowledged)])


def read_only(trial, disk):
    casefile = str(disk / "case")
    record = first_signed(trial, casefile)
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    refused(trial, trial.sign(casefile, record, *who("Second."), expect=2))
    refused(trial, trial.gate(casefile, expect=2))
    refused(trial, trial.gate(str(disk / "new"), expect=2))
    subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
    notes(trial, casefile, ["First."])


def without_permission(trial):
    casefile = trial.folder / "case"
    record = first_signed(trial, str(casefile))
    trial.folder.chmod(0o755)
    refused(trial, trial.gate(str(casefile), expect=2, user="nobody"))
    refused(trial, trial.sign(str(casefile), record, *who("Second."), expect=2, user="nobody"))
    casefile.chmod(0o600)
    refused(trial, trial.gate(str(casefile), expect=2, user="nobody"))


def who(note):
    return ["--article", "a0", "--by", "Ada Lind", "--note", note]


def first_signed(trial, casefile):
    record = trial.waiting(casefile)[0][1]
    trial.sign(casefile, record, *who("First."))
    return record


def fill(path, keep=0):
    with open(path, "wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
    if keep:
        os.truncate(path, max(path.stat().st_size - keep, 0))


def refused(trial, result):
    message = result.stderr.strip()
    trial.require(message.startswith("hearsay: ") and ";" in message and not result.stdout.strip(),
                  f"an error without advice, or a verdict all the same: {message!r}, {result.stdout!r}")
    print("  " + message)


def notes(trial, casefile, expected):
    trial.run("casefile", "verify", "--casefile", casefile, expect=0)
    found = [entry["note"] for entry in trial.entries(casefile)]
    trial.require(found == expected, f"{found} instead of {expected}")
