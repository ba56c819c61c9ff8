"""Numbers that are said twice in a row: "twenty-five (25) tents", "30 (thirty) percent", "five (5) million euros".

In: the numbers of a text. Out: the same, each such pair as one number, and sums without the second that repeats them
("Tk 300 crore (3 billion)").
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from extract.amounts.draft import Draft
from extract.amounts.exact import times
from extract.amounts.numbers import Number, magnitude


def paired(text: str, low: str, numbers: Iterable[Number]) -> Iterator[Number]:
    """The numbers in text order; one that a bracket right behind it repeats takes the bracket in.

    Args:
        text: the text.
        low: the text in lower case, same offsets.
        numbers: in text order.
    """
    last: Number | None = None
    for number in numbers:
        if last is not None and _repeats(text, last, number):
            number = _both(low, last, number)
            last = None
        if last is not None:
            yield last
        last = number
    if last is not None:
        yield last


def _repeats(text: str, first: Number, second: Number) -> bool:
    """Whether a number in brackets says the one before it again, one of them in words and one in digits."""
    opened = text[first.end : second.start] in (" (", "(")
    return opened and text[second.end : second.end + 1] == ")" and _same(first, second)


def _same(first: Number, second: Number) -> bool:
    return first.words != second.words and first.value == second.value


def _both(low: str, first: Number, second: Number) -> Number:
    """The pair as one number in digits, with the magnitude behind the bracket."""
    end = second.end + 1
    scale, after = magnitude(low, end) if first.scale == 1 else (first.scale, end)
    value = times(first.value, scale) if first.scale == 1 else first.value
    surface = second.surface or first.surface
    return replace(first, end=after, digits_end=end, value=value, scale=scale, words=False, surface=surface)


def unrepeated(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without bare numbers in brackets that repeat the sum right before them."""
    kept: list[Draft] = []
    for draft in drafts:
        if not kept or not _restates(text, kept[-1], draft):
            kept.append(draft)
    return kept


def _restates(text: str, sum_: Draft, draft: Draft) -> bool:
    if draft.type != "count" or draft.unit is not None or draft.scale == 1 or sum_.type != "money":
        return False
    bracketed = text[sum_.end : draft.start] == " (" and text[draft.end : draft.end + 1] == ")"
    return bracketed and sum_.value == draft.value
