"""Bodies whose noun is the end of one word, as German and its neighbours write them: "Kunstmuseum", "Landesbank".

    compound = capital* capital + noun [place]        "the Quaymuseum", "Ostia Kantonalbank", "Kunstmuseum Ostmark"

The nouns are data (`compounds` in `data/names/led.toml`). Whether one of them is anywhere in the text is asked first.
"""

from collections.abc import Iterator
from typing import Final

from extract.names.context import Context, is_capital, may_name_company, run_before
from extract.names.grammar import mention
from extract.names.lexicon import heads, load
from extract.names.model import Mention
from extract.places import people_of

RULE: Final = "names.led"
_LONGEST: Final = 3


def find_compounds(context: Context) -> Iterator[Mention]:
    """Every such body."""
    words = context.words
    low = words.source.lower()
    nouns = tuple(noun for noun in load("led")["around"]["compounds"] if noun in low)
    if not nouns:
        return
    for word, places in words.by_text.items():
        if word.lower().endswith(nouns) and word.istitle() and word not in heads().by_last:
            for index in places:
                if index not in context.covered:
                    yield mention(context, _left(context, index), _right(context, index + 1), "organisation", RULE)


def _left(context: Context, index: int) -> int:
    """The first of the capitals that end in a compound, which may begin a sentence."""
    if context.words.breaks[index]:
        return index
    return min(index, run_before(context, index, _LONGEST, may_name_company))


def _right(context: Context, stop: int) -> int:
    """One past the town behind a compound."""
    words = context.words
    if stop >= len(words) or words.breaks[stop] or not is_capital(words, stop):
        return stop
    return stop + 1 if stop in context.covered or people_of(words.text[stop]) else stop
