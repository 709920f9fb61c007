"""What schemathesis makes of the service from its own OpenAPI document."""
import pathlib
import re
import shutil
import subprocess
import sys

from .common import TOKEN, Broken, Service


def run(binary):
    beside = shutil.which("schemathesis") or str(pathlib.Path(sys.executable).parent / "schemathesis")
    if not shutil.which(beside):
        raise Broken("schemathesis is not installed: python3 -m pip install schemathesis")
    with Service(binary) as service:
        result = subprocess.run(
            [beside, "run", f"{service.address}/openapi.json", "--header", f"Authorization: Bearer {TOKEN}",
             "--checks", "all",
             # An article needs an id from its body or from the query: a schema cannot say that.
             "--exclude-checks", "positive_data_acceptance", "--max-examples", "200", "--seed", "1", "--no-color"],
            capture_output=True, text=True, cwd=service.folder.name)
    if result.returncode:
        raise Broken(result.stdout[-4000:])
    return re.search(r"([\d,]+ generated[^\n]*)", result.stdout)[1].strip()
