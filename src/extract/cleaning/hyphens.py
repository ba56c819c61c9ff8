"""Whether the hyphen at the end of a line belongs to the word, or only parts it."""

import re
from collections.abc import Collection
from functools import cache

from extract.cleaning.lexicon import alternatives, words

_SHORTEST = 2


def is_compound(first: str, second: str, *, known: Collection[str]) -> bool:
    """Whether two parts of a word keep the hyphen between them: "long-", "term", but not "agree-", "ment".

    How the text spells the word elsewhere decides, then whether the parts are words; one that is none, such as "ment"
    or "tion", was cut off by a typesetter.

    Args:
        first: what stands before the hyphen, in lower case.
        second: what stands after it, in lower case.
        known: the words of the text, in lower case.
    """
    if first + second in known:
        return False
    if f"{first}-{second}" in known:
        return True
    if _fragments().fullmatch(second):
        return False
    if first in words("layout", "compounding"):
        return True
    return first not in words("layout", "prefixes") and len(first) > _SHORTEST and (first in known or second in known)


@cache
def _fragments() -> re.Pattern[str]:
    """The endings that are cut off; at most two syllables of them."""
    return re.compile(rf"(?:{alternatives('layout', 'fragments')}){{1,2}}")
