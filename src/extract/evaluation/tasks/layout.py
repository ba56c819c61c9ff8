"""Layout: which characters are boilerplate, and what the page states of itself.

- `boilerplate`: characters of boilerplate blocks, white space not counted.
- `title`, `publisher`: right if the words are the same, whatever the white space (and, of a publisher, the case).
- `published`: right if the date is the same.

What was only given beside the text counts where gold has a label for it, and is no find where it has none.
"""

from collections.abc import Iterator
from itertools import pairwise

from extract.evaluation.case import Case
from extract.evaluation.model import Finding
from extract.evaluation.outcome import Item, outcome
from extract.records import Published, Record, Stated


def score(case: Case) -> Iterator[Finding]:
    """The findings of the four measures."""
    yield from _boilerplate(case)
    gold, found = case.gold, case.found
    yield from _stated(case, "title", gold.title, found.title)
    yield from _stated(case, "published", gold.published, found.published)
    yield from _stated(case, "publisher", gold.publisher, found.publisher)


def _boilerplate(case: Case) -> Iterator[Finding]:
    """One finding a run of characters that both, gold alone or the prediction alone hold to be boilerplate."""
    gold, found = _blocks(case.gold), _blocks(case.found)
    cuts = sorted({point for bounds in (*gold, *found) for point in bounds})
    stretches = list(pairwise(cuts))
    ours = [_item(*stretch) for stretch in stretches if _inside(stretch, gold)]
    theirs = [_item(*stretch) for stretch in stretches if _inside(stretch, found)]
    order = {item: index for index, item in enumerate(theirs)}
    pairs = [(index, order[item]) for index, item in enumerate(ours) if item in order]
    for finding in outcome(case, "layout", "boilerplate", ours, theirs, pairs):
        if not finding.text.isspace():
            yield finding


def _blocks(record: Record) -> list[tuple[int, int]]:
    return sorted((b.start, b.end) for b in record.blocks if b.type == "boilerplate" and b.end > b.start)


def _inside(stretch: tuple[int, int], blocks: list[tuple[int, int]]) -> bool:
    return any(start <= stretch[0] and stretch[1] <= end for start, end in blocks)


def _item(start: int, end: int) -> Item:
    return Item(type="boilerplate", start=start, end=end)


def _stated(case: Case, measure: str, gold: Stated | None, found: Stated | None) -> Iterator[Finding]:
    if gold is None and found is not None and found.basis == "given":
        return
    right = gold is not None and found is not None and _says(gold, measure) == _says(found, measure)
    yield from outcome(
        case, "layout", measure, _items(gold, measure), _items(found, measure), [(0, 0)] if right else []
    )


def _says(stated: Stated, measure: str) -> str:
    if isinstance(stated, Published):
        return stated.value
    words = " ".join(stated.text.split())
    return words.casefold() if measure == "publisher" else words


def _items(stated: Stated | None, measure: str) -> list[Item]:
    if stated is None:
        return []
    detail = stated.value if isinstance(stated, Published) else stated.text
    return [Item(measure, stated.start or 0, stated.end or 0, detail)]
