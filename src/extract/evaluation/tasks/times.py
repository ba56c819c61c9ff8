"""Times, by the rules of TempEval-3 (UzZaman et al. 2013), its task A.

A gold and a predicted time match if they overlap; matching is one to one. `relaxed` counts the matches, `strict` those
with the same start and end, `type` and `value` those whose TIMEX3 type or value is equal. This gives TempEval-3's F1 of
an attribute, which is the relaxed F1 times the share of matches with that attribute right.
"""

from collections.abc import Iterator

from extract.evaluation.case import Case
from extract.evaluation.model import Finding
from extract.evaluation.outcome import Item, outcome
from extract.records import Record


def score(case: Case) -> Iterator[Finding]:
    """The findings of the four measures."""
    gold, found = case.gold.times, case.found.times
    ours, theirs = _items(case.gold), _items(case.found)
    right = {
        "relaxed": case.times,
        "strict": [(g, f) for g, f in case.times if (gold[g].start, gold[g].end) == (found[f].start, found[f].end)],
        "type": [(g, f) for g, f in case.times if gold[g].type == found[f].type],
        "value": [(g, f) for g, f in case.times if gold[g].value == found[f].value],
    }
    for measure, pairs in right.items():
        yield from outcome(case, "times", measure, ours, theirs, pairs)


def _items(record: Record) -> list[Item]:
    return [Item(time.type, time.start, time.end, time.value, time.rule) for time in record.times]
