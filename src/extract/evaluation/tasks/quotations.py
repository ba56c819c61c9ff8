"""Quotations: what was said, and by whom.

`span` counts quotations with the same start and end; `speaker`, of those that overlap one to one, those whose speaker
is the same by entity identity, or is named in neither.
"""

from collections.abc import Iterator

from extract.evaluation.align import match_spans
from extract.evaluation.case import Case, Key
from extract.evaluation.describe import Described
from extract.evaluation.model import Finding
from extract.evaluation.outcome import Item, outcome
from extract.records import Quotation, Record


def score(case: Case) -> Iterator[Finding]:
    """The findings of both measures."""
    gold, found = case.gold.quotations, case.found.quotations
    matched = match_spans([(q.start, q.end) for q in gold], [(q.start, q.end) for q in found])
    same = [(g, f) for g, f in matched if (gold[g].start, gold[g].end) == (found[f].start, found[f].end)]
    speaker = [(g, f) for g, f in matched if _speaker(gold[g], case.gold_keys) == _found_speaker(case, found[f])]
    ours, theirs = _items(case.gold), _items(case.found)
    yield from outcome(case, "quotations", "span", ours, theirs, same)
    yield from outcome(case, "quotations", "speaker", ours, theirs, speaker)


def _speaker(quotation: Quotation, keys: dict[str, Key]) -> Key | None:
    return keys[quotation.speaker] if quotation.speaker else None


def _found_speaker(case: Case, quotation: Quotation) -> Key | None:
    return None if case.mentionless(quotation.speaker) else _speaker(quotation, case.found_keys)


def _items(record: Record) -> list[Item]:
    described = Described(record)
    return [
        Item(
            type="quotation",
            start=quotation.start,
            end=quotation.end,
            detail=described.names.get(quotation.speaker, "nobody"),
            rule=quotation.rule,
            spans=described.where([("speaker", quotation.speaker)], quotation),
        )
        for quotation in record.quotations
    ]
