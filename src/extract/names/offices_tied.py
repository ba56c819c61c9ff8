"""What a hyphen ties to the noun of an office: "minister-designate", "Officer-Compliance", "director-level"."""

from typing import Final

from extract.names.lexicon import offices
from extract.names.words import CAPITAL, HYPHENS, Words

_SUFFIXES: Final = frozenset({"designate", "elect", "nominee"})


def suffixed(words: Words, stop: int) -> int:
    """One past a suffix or field that a hyphen ties to the phrase: "minister-**designate**", "Officer-**Ports**"."""
    tied = _continues_with(words, stop - 1)
    return stop + 2 if tied in ("designate", "elect") or _is_desk(words, stop - 1) else stop


def continues(words: Words, last: int) -> bool:
    """Whether a hyphen ties the noun to more ("general-purpose", "director-level")."""
    tied = _continues_with(words, last)
    return tied is not None and tied not in _SUFFIXES and not _is_desk(words, last)


def _is_desk(words: Words, last: int) -> bool:
    """Whether a hyphen ties a field with a capital to an office: "Officer-**Compliance**"."""
    tied = _continues_with(words, last)
    return tied in offices().portfolios and CAPITAL == words.kind[last] == words.kind[last + 2]


def _continues_with(words: Words, last: int) -> str | None:
    """The word that a hyphen ties to another, in lower case."""
    if last + 2 < len(words) and words.text[last + 1] in HYPHENS and words.glued(last + 1) and words.glued(last + 2):
        return words.text[last + 2].lower()
    return None
