"""The terminal format: plain text without a control that is not the report's own."""
import re

# No sequence but colours may reach a terminal from an article, nor what turns the order of the text around; marks such as U+200F,
# which Hebrew and Arabic need, turn nothing around.
COLOUR = re.compile("\x1b\\[[0-9;]*m")
CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def check(path, records, failures, options):
    lines = path.read_bytes().decode().split("\n")
    for number, line in enumerate(lines, 1):
        if match := CONTROL.search(COLOUR.sub("", line)):
            failures.add(f"line {number} has U+{ord(match[0]):04X}: {line[:100]!r}")
    return f"{len(lines)} lines, no control character"
