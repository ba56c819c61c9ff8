"""Names of offices: "Ministry of Ports", "Cabinet Office", "Ministério dos Transportes", and the capitals of a name.

The lists stand in `data/cleaning/bylines.toml`; `parts` are the words of a name in small letters.
"""

from collections.abc import Sequence

from extract.cleaning.bodies import generic_words
from extract.cleaning.lexicon import words

# Words that stand in small letters amid a name.
SMALL = words("bylines", "particles") | words("bylines", "joints")
_FEWEST = 2
# Words of an office before "of", at most: "Federal Foreign Office of Norlandia".
_OFFICE = 3


def is_office(parts: Sequence[str]) -> bool:
    """Whether a name is that of the office of something: "Federal Ministry for the Environment"."""
    if is_foreign(parts):
        return True
    joint = next((index for index, part in enumerate(parts) if part in ("of", "for")), 0)
    return 1 <= joint <= _OFFICE and parts[joint - 1] in words("bylines", "offices")


def is_foreign(parts: Sequence[str]) -> bool:
    """Whether a name begins as that of an office does in another language: "Ministério dos Transportes"."""
    return len(parts) >= _FEWEST and parts[0] in words("bylines", "foreign_offices")


def is_short_office(parts: Sequence[str]) -> bool:
    """Whether a name is that of an office in two words, or whose it is: "Cabinet Office", "Premier’s Office"."""
    short = len(parts) == _FEWEST or (len(parts) == _FEWEST + 1 and parts[1].endswith(("’s", "'s")))
    desk = parts[0] == "the" or (parts[0] in generic_words() and parts[-1] != "ministry")
    return short and parts[-1] in words("bylines", "short_offices") and not desk


def is_information_office(parts: Sequence[str]) -> bool:
    """Whether a name is that of the office by which a government tells its news: "Norlandia Information Service"."""
    return len(parts) > _FEWEST and parts[-2] == "information" and parts[-1] in words("bylines", "information_offices")


def longest_run(name: str) -> int:
    """How many words stand, at most, between two of the small ones, or behind a comma."""
    longest = run = 0
    for part in name.split():
        run = 0 if part.casefold() in SMALL else run + 1
        longest = max(longest, run)
        run = 0 if part.endswith(",") else run
    return longest


def initials(name: str) -> str:
    """What the capitals of a name of three words or more spell: "GCNA" of "Gulf Coast News Agency"; else nothing."""
    first = "".join(part[0] for part in name.split() if part[0].isupper())
    return first if len(first) > _FEWEST and first.isalpha() and not name.isupper() else ""
