"""Scores on public test sets, for which nothing here was trained: `python benchmarks/public.py [SETS_DIR] [SET…]`.

The sets (times, money, names, events, pages) are JSONL files as `benchmarks/README.md` describes them; they are no part
of the project. Each text goes through the whole pipeline, and what is scored is its record.
"""

import argparse
import json
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from scoring import Rates, Score, match_overlapping, mean, shingle_score

import extract
from extract.records import Amount, Record

Row = dict[str, Any]
Name = tuple[int, str, int, int]  # number of the text, type, start, end
Process = Callable[[Row], Record]
NAME_TYPES = ("person", "organisation", "place", "occasion")
RIGHT_EVENTS = {
    "AGREE": {"agreement"},
    "CONSULT": {"meeting", "visit", "participation", "hosting"},
    "AID": {"funding"},
    "COOPERATE": {"cooperation", "agreement"},
}
LEFT_ASIDE = {"SUPPORT", "CONCEDE"}
# The money set counts coins and bare units as they are written; our record has them in the currency's own unit.
COINS = {"Cent", "Pence", "Sen", "Satoshi"}


def times(rows: Iterable[Row], process: Process) -> Mapping[str, Score]:
    """TempEval-3: relaxed and strict spans, type and value; the stated date of the article counts as a date."""
    counts = dict.fromkeys(("relaxed", "strict", "type", "value"), 0)
    gold = found = 0
    for row in rows:
        record = process(row)
        ours = [(t.start, t.end, t.type, t.value) for t in record.times]
        if record.published and record.published.start is not None and record.published.end is not None:
            ours.append((record.published.start, record.published.end, "date", record.published.value))
        theirs = row["times"]
        gold, found = gold + len(theirs), found + len(ours)
        for g, f in match_overlapping([(t["start"], t["end"]) for t in theirs], [(t[0], t[1]) for t in ours]):
            counts["relaxed"] += 1
            counts["strict"] += (theirs[g]["start"], theirs[g]["end"]) == ours[f][:2]
            counts["type"] += theirs[g]["type"] == ours[f][2]
            counts["value"] += theirs[g]["value"] == ours[f][3]
    return {key: Score(gold, found, right) for key, right in counts.items()}


def money(rows: Iterable[Row], process: Process) -> Mapping[str, Score]:
    """Cases with all amounts right and no other; and single amounts (value, and currency where it is given)."""
    cases = right_cases = gold = found = right = 0
    for row in rows:
        ours = [amount for amount in process(row).amounts if amount.type == "money"]
        theirs = [case for case in row["money"] if case["value"] is not None]
        pairs = match_overlapping([(m["start"], m["end"]) for m in theirs], [(a.start, a.end) for a in ours])
        hits = sum(_same_money(theirs[g], ours[f]) for g, f in pairs)
        gold, found, right = gold + len(theirs), found + len(ours), right + hits
        cases += 1
        right_cases += hits == len(theirs) == len(ours)
    return {"cases": Score(cases, cases, right_cases), "amounts": Score(gold, found, right)}


def _same_money(gold: Row, ours: Amount) -> bool:
    value = Decimal(gold["value"])
    values = {value, value / 100} if gold["unit"] in COINS else {value}
    return ours.value in values and gold["currency"] in (None, ours.currency)


def names(rows: Iterable[Row], process: Process) -> Mapping[str, Score]:
    """Mentions with their type: exact, overlapping, and exact for each type."""
    gold_all: list[Name] = []
    found_all: list[Name] = []
    overlaps = 0
    for number, row in enumerate(rows):
        theirs: list[Name] = [(number, n["type"], n["start"], n["end"]) for n in row["names"]]
        entities = [entity for entity in process(row).entities if entity.type in NAME_TYPES]
        ours: list[Name] = [(number, e.type, m.start, m.end) for e in entities for m in e.mentions]
        for kind in NAME_TYPES:
            spans = [[n[2:] for n in side if n[1] == kind] for side in (theirs, ours)]
            overlaps += len(match_overlapping(*spans))
        gold_all, found_all = gold_all + theirs, found_all + ours
    scores = {"exact": Score(len(gold_all), len(found_all), len(set(gold_all) & set(found_all)))}
    scores["overlap"] = Score(len(gold_all), len(found_all), overlaps)
    for kind in NAME_TYPES:
        gold, found = ({n for n in side if n[1] == kind} for side in (gold_all, found_all))
        scores[kind] = Score(len(gold), len(found), len(gold & found))
    return scores


def events(rows: Iterable[Row], process: Process) -> Mapping[str, Score]:
    """Recall over sentences with an event like ours; and false alarms: `found` of `gold` other sentences yield any."""
    recall = {kind: [0, 0] for kind in RIGHT_EVENTS}
    others = alarms = 0
    for row in rows:
        types = {event.type for event in process(row).events}
        if row["event"] in RIGHT_EVENTS:
            recall[row["event"]][0] += 1
            recall[row["event"]][1] += bool(types & RIGHT_EVENTS[row["event"]])
        elif row["event"] not in LEFT_ASIDE:
            others += 1
            alarms += bool(types)
    scores = {kind: Score(total, total, right) for kind, (total, right) in recall.items()}
    total, right = (sum(column) for column in zip(*recall.values(), strict=True))
    return {"right": Score(total, total, right), **scores, "false alarms": Score(others, others, alarms)}


def pages(rows: Iterable[Row], process: Process) -> Mapping[str, Rates]:
    """Shingle precision and recall of what is not boilerplate, means over pages."""
    parts = []
    for row in rows:
        kept = [b for b in process(row).blocks if b.type != "boilerplate"]
        parts.append(shingle_score("\n".join(row["text"][b.start : b.end] for b in kept), row["article"]))
    return {"shingles": Rates(mean(p for p, _ in parts), mean(r for _, r in parts))}


SETS: Mapping[str, Callable[[Iterable[Row], Process], Mapping[str, Score | Rates]]] = {
    "times": times,
    "money": money,
    "names": names,
    "events": events,
    "pages": pages,
}


def main() -> None:
    """Print the scores of the sets asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/bench"))
    parser.add_argument("sets", nargs="*", default=list(SETS))
    arguments = parser.parse_args()
    nlp = extract.load()

    def process(row: Row) -> Record:
        return extract.extract(row["text"], id=row["id"], published=row.get("published"), nlp=nlp)

    print(f"{'set':8} {'measure':14} {'gold':>6} {'found':>6} {'right':>6} {'P':>7} {'R':>7} {'F1':>7}")
    for name in arguments.sets:
        rows = [json.loads(line) for line in (arguments.folder / f"{name}.jsonl").open(encoding="utf-8")]
        for measure, s in SETS[name](rows, process).items():
            counts = f"{s.gold:6} {s.found:6} {s.right:6}" if isinstance(s, Score) else " " * 20
            print(f"{name:8} {measure:14} {counts} {s.precision:7.3f} {s.recall:7.3f} {s.f1:7.3f}")


if __name__ == "__main__":
    main()
