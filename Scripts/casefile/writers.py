"""Eight writers at once, gate runs and signs mixed, and eight that make the same casefile at once."""
import concurrent.futures

ROUNDS = 12


def run(trial):
    trial.write_articles(20)
    casefile = trial.path("case")
    records = trial.waiting(casefile)

    def work(number):
        if number % 3 == 0:
            return trial.gate(casefile, expect=1)
        article, record = records[number % len(records)]
        who = ["Ada Lind", "Bo Reyes", "Cy Okafor"][number % 3]
        return trial.sign(casefile, record, "--article", article, "--by", who, "--note", f"Writer {number}.")

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8 * ROUNDS)))
    trial.run("casefile", "verify", "--casefile", casefile, expect=0)
    signs = sum(number % 3 != 0 for number in range(8 * ROUNDS))
    trial.require(len(trial.entries(casefile)) == signs, "a decision is missing")
    made = make_at_once(trial)
    return f"{8 * ROUNDS} commands, eight at a time, without an error; {made} casefiles made by eight at once"


def make_at_once(trial, count=10):
    trial.write_articles(1)
    for number in range(count):
        casefile = trial.path(f"new{number}")
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda _: trial.gate(casefile), range(8)))
        trial.run("casefile", "verify", "--casefile", casefile, expect=0)
    return count
