"""Requests from eight connections, as an editorial system would make them on a very busy day."""
import pathlib
import re
import shutil
import subprocess

from .common import TOKEN, Broken, Service

# An article of about 5 KB, with as many quotations and claims as news articles have on average: one in 350 bytes.
PARAGRAPHS = [
    "KCNA reported on Tuesday that 40 soldiers had been killed near the border, citing officials in the capital. The road "
    "to the harbour stayed closed all morning, and lorries stood in line as far as the old customs house.",
    "“The bridge will open on Friday,” said {name}, the mayor of the harbour town. Work on it began four years ago, after "
    "a storm had washed away the wooden one. It is 340 metres long and has two lanes for cars and a path for cyclists.",
    "According to the harbour office, the ferry carried 12,000 passengers in June. A new ship, built in the yard across "
    "the bay, is to take over next spring, when the pier has been widened and the ice has gone.",
    "The shops along the quay have had a quiet year. Some closed in winter; others opened only on market days, when buses "
    "bring visitors from the valley. {name} told reporters that the town would lower their rents until the summer.",
]
NAMES = ["Ada Lindqvist", "Omar Haddad", "Kim Ji-woo", "Maria Conti", "Peter Novak"]
SCRIPT = """
wrk.method = "POST"
wrk.headers["Content-Type"] = "text/plain"
wrk.headers["Authorization"] = "Bearer {token}"
local number = 0
local text = io.open("{article}"):read("*a")
request = function()
  number = number + 1
  return wrk.format(nil, "/v1/gate?id=a" .. (number % 500), nil, text)
end
done = function(summary, latency)
  local e = summary.errors
  print(string.format("SUMMARY %d %d %.2f %.2f %.2f", summary.requests,
    e.connect + e.read + e.write + e.status + e.timeout, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    latency.max / 1000))
end
"""


def run(binary, requests):
    if not shutil.which("wrk"):
        raise Broken("wrk is not installed: apt-get install wrk")
    with Service(binary) as service:
        folder = pathlib.Path(service.folder.name)
        article = folder / "article.txt"
        article.write_text("\n\n".join(text.format(name=name) for name in NAMES for text in PARAGRAPHS))
        (folder / "post.lua").write_text(SCRIPT.format(token=TOKEN, article=article))
        _measure(service, folder, seconds=2)
        before = service.memory()
        rate = _measure(service, folder, seconds=3)[0] / 3
        done, errors, median, p99, longest = _measure(service, folder, seconds=int(requests / rate) + 2)
        if errors or done < requests:
            raise Broken(f"{done} requests, {errors} errors\n{service.text()[-1000:]}")
        return (f"{done} requests of {article.stat().st_size} bytes from 8 connections, no error; median {median:.1f} ms, "
                f"p99 {p99:.1f} ms, longest {longest:.0f} ms; memory {before:.0f} MiB before, {service.memory():.0f} after, "
                f"{service.memory(at_most=True):.0f} at most")


def _measure(service, folder, seconds):
    """Requests, errors, and the median, the 99th percentile and the longest of the answers' times in ms."""
    output = subprocess.run(
        ["wrk", "-t2", "-c8", f"-d{seconds}s", "-s", str(folder / "post.lua"), service.address],
        capture_output=True, text=True).stdout
    found = re.search(r"SUMMARY (\d+) (\d+) ([\d.]+) ([\d.]+) ([\d.]+)", output)
    if not found:
        raise Broken(output)
    return int(found[1]), int(found[2]), *map(float, found.groups()[2:])
