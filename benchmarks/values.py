"""`find_amounts` and `find_times` beside other libraries: `python benchmarks/values.py [SETS_DIR] [--texts FILE…]`.

Words a second of each on the same texts, one after the other in one run, each after a warm-up and timed inside its own
process; and, where the folder of public sets is there, accuracy on `money.jsonl` and `times.jsonl` beside them. The
other libraries live in an environment of the benchmark's own, because they need old releases of what we use:

    python -m venv benchmarks/.venv
    benchmarks/.venv/bin/pip install --pre -r benchmarks/requirements.txt
"""

import argparse
import datetime as dt
import json
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from scoring import Score, match_overlapping

from extract.amounts import find_amounts
from extract.times import find_times

HERE = Path(__file__).parent
PYTHON = HERE / ".venv" / "bin" / "python"
ROUNDS = 3  # the best of so many counts for us: our times are too short for one to be certain
OURS = {"money": "find_amounts", "times": "find_times"}
OTHERS = {"money": ("recognizers-currency", "quantulum3"), "times": ("recognizers-datetime",)}
# The money set counts coins and bare units as they are written; ours are in the currency's own unit.
COINS = {"Cent", "Pence", "Sen", "Satoshi"}

Finding = list[Any]  # start, end, type, value, currency
Run = tuple[float, list[list[Finding]]]  # seconds, and the findings of each text


def ours(kind: str, texts: Sequence[str], days: Sequence[str | None]) -> Run:
    """Our seconds and findings."""
    find = _money if kind == "money" else _times
    find("On 3 March 2024 it paid $3.5 million.", None)
    best, found = float("inf"), []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        found = [find(text, day) for text, day in zip(texts, days, strict=True)]
        best = min(best, time.perf_counter() - began)
    return best, found


def _money(text: str, day: str | None) -> list[Finding]:  # noqa: ARG001 — both take the same arguments
    return [[a.start, a.end, a.type, str(a.value), a.currency] for a in find_amounts(text) if a.type == "money"]


def _times(text: str, day: str | None) -> list[Finding]:
    anchor = dt.date.fromisoformat(day[:10]) if day else None
    return [[t.start, t.end, t.type, t.value, None] for t in find_times(text, anchor=anchor)]


def other(tool: str, texts: Sequence[str], days: Sequence[str | None]) -> Run:
    """Another library's seconds and findings, from a process of its environment.

    Raises:
        SystemExit: if it fails.
    """
    task = json.dumps({"tool": tool, "texts": list(texts), "references": list(days)})
    done = subprocess.run(
        [PYTHON, HERE / "values_others.py"], input=task, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        sys.exit(f"{tool} failed:\n{done.stderr}")
    result = json.loads(done.stdout)
    return result["seconds"], result["found"]


def speed(texts: Sequence[str]) -> None:
    """Print words a second of all on the texts, and how many times as many ours are."""
    words, days = sum(len(text.split()) for text in texts), ["2024-03-13"] * len(texts)
    print(f"speed: {words} words in {len(texts)} texts\n{'':24} {'words/s':>12} {'ours is':>10}")
    for kind, mine in OURS.items():
        rate = words / ours(kind, texts, days)[0]
        print(f"{mine:24} {rate:12,.0f}")
        for tool in OTHERS[kind]:
            theirs = words / other(tool, texts, days)[0]
            print(f"{tool:24} {theirs:12,.0f} {rate / theirs:9.1f}x")


def money_scores(rows: Sequence[Mapping[str, Any]], found: list[list[Finding]]) -> Mapping[str, Score]:
    """Cases with all amounts right and no other, and single amounts, by the rule of `public.py`."""
    gold_all = found_all = right = right_cases = 0
    for row, mine in zip(rows, found, strict=True):
        gold = [case for case in row["money"] if case["value"] is not None]
        pairs = match_overlapping([(m["start"], m["end"]) for m in gold], [(f[0], f[1]) for f in mine])
        hits = sum(_same(gold[g], mine[f]) for g, f in pairs)
        gold_all, found_all, right = gold_all + len(gold), found_all + len(mine), right + hits
        right_cases += hits == len(gold) == len(mine)
    return {"cases": Score(len(rows), len(rows), right_cases), "amounts": Score(gold_all, found_all, right)}


def _same(gold: Mapping[str, Any], mine: Finding) -> bool:
    try:
        value = Decimal(mine[3] or "")
    except InvalidOperation:
        return False
    wanted = Decimal(gold["value"])
    values = {wanted, wanted / 100} if gold["unit"] in COINS else {wanted}
    # a library that names a unit but no code is not held to the code
    return value in values and (None in (gold["currency"], mine[4]) or gold["currency"] == mine[4])


def times_scores(rows: Sequence[Mapping[str, Any]], found: list[list[Finding]]) -> Mapping[str, Score]:
    """TempEval-3: relaxed and strict spans, type and value."""
    counts = dict.fromkeys(("relaxed", "strict", "type", "value"), 0)
    for row, mine in zip(rows, found, strict=True):
        gold = row["times"]
        for g, f in match_overlapping([(t["start"], t["end"]) for t in gold], [(m[0], m[1]) for m in mine]):
            counts["relaxed"] += 1
            counts["strict"] += (gold[g]["start"], gold[g]["end"]) == (mine[f][0], mine[f][1])
            counts["type"] += gold[g]["type"] == mine[f][2]
            counts["value"] += gold[g]["value"] == mine[f][3]
    sizes = sum(len(row["times"]) for row in rows), sum(map(len, found))
    return {measure: Score(*sizes, right) for measure, right in counts.items()}


SCORES: Mapping[str, Callable[..., Mapping[str, Score]]] = {"money": money_scores, "times": times_scores}


def accuracy(folder: Path) -> None:
    """Print F1 of all on the public sets in the folder."""
    for kind, mine in OURS.items():
        rows = [json.loads(line) for line in (folder / f"{kind}.jsonl").open(encoding="utf-8")]
        texts, days = [row["text"] for row in rows], [row.get("published") for row in rows]
        runs = {mine: ours(kind, texts, days)} | {tool: other(tool, texts, days) for tool in OTHERS[kind]}
        print(f"\naccuracy (F1) on {len(rows)} texts of {kind}.jsonl")
        for tool, (_, found) in runs.items():
            print(f"{tool:24} " + "  ".join(f"{name} {s.f1:.3f}" for name, s in SCORES[kind](rows, found).items()))


def main() -> None:
    """Compare speed, and accuracy if the public sets are there."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/bench"))
    parser.add_argument("--texts", nargs="+", type=Path, default=sorted(Path("corpus").glob("*.txt")))
    arguments = parser.parse_args()
    if not PYTHON.exists():
        sys.exit(f"{PYTHON} is missing; make it as the head of this script says:\n{__doc__}")
    if not arguments.texts:
        sys.exit("no texts: run it from the top of the project, or name some with --texts")
    speed([path.read_text(encoding="utf-8", errors="replace") for path in arguments.texts])
    if arguments.folder.is_dir():
        accuracy(arguments.folder)


if __name__ == "__main__":
    main()
