"""Where a ministry's name ends before who holds an office in it: "Secretary of the Ministry of Ports | Ana Silva"."""

from typing import Final

from extract.names.context import Context
from extract.names.lexicon import Head, heads, offices

MINISTRIES: Final = frozenset({"Ministry", "Department"})
_FULL: Final = (2, 3)  # words of a person's name


def before_holder(context: Context, head: Head, stop: int, span: tuple[int, int]) -> int:
    """One past the last word of the field in a ministry's tail.

    Args:
        context: the text.
        head: the noun of the name, which ends before `stop`.
        stop: where the preposition of the tail stands.
        span: the capitals of the tail.

    Returns:
        The end of the span, unless an office stands before the ministry and a full name behind its field.
    """
    words = context.words
    first, last = span
    of = stop - len(head.words) - 1
    if head.words[-1] not in MINISTRIES or last - first <= _FULL[0]:
        return last
    owner = context.covered.get(of)
    if owner is not None and owner.stop == of + 1 and owner.entry.type == "place":
        of = owner.first - 1  # "at the **Fiji** Ministry of Trade"
    of -= words.low[of] == "the"
    if of < 1 or words.text[of] not in ("of", "at", "in") or of - 1 not in context.offices:
        return last
    at = first
    while at < last and (words.low[at] in offices().portfolios or words.text[at] in ("and", "&", ",")):
        at += 1
    plain = all(word.istitle() and word not in heads().by_last for word in words.text[at:last])
    return at if at > first and last - at in _FULL and plain else last
