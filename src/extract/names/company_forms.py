"""Short forms of companies: "Marwell Dredging Ltd" is "Marwell Dredging" or "Marwell" from then on.

The first word of a company's name stands for it wherever it stands alone, the second where a noun begins the name. The
stock model takes such a word for a person or a place as often as not. It is left alone where it is a word of the
language, a known place, a nationality or somebody's surname.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from extract.names.companies import RULE as COMPANY
from extract.names.context import Context, is_capital, is_honorific
from extract.names.grammar import mention
from extract.names.led import RULE as LED
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.short_forms import SHORT, Short
from extract.names.words import HYPHENS
from extract.places import people_of

_SPEAKS: Final = frozenset({"said", "says", "expects", "expected", "reported", "posted"})
_MIN_LETTERS: Final = 3


def find_company_forms(context: Context, found: Sequence[Mention]) -> list[Short]:
    """The places where the first word of a company's name stands alone.

    Args:
        context: the text.
        found: the mentions so far, in text order without overlaps.
    """
    surnames = {one.text.split()[-1] for one in found if one.type == "person" and " " in one.text}
    firsts: dict[str, Mention] = {}
    for one in found:
        if is_company(one):
            firsts.setdefault(one.text.split()[0], one)
        elif one.rule == LED and one.type == "organisation" and one.text.count(" ") == 1:
            firsts.setdefault(one.text.split()[1], one)  # "Grupo Marwell"
    firsts = {word: one for word, one in firsts.items() if word not in surnames and _is_own(context, word)}
    sure = {one.text for one in found if one.rule == COMPANY}
    places = {one.start for one in found if one.type == "place" and one.text not in sure}
    return [
        Short(mention(context, index, index + 1, "organisation", SHORT), firsts[context.words.text[index]])
        for index in context.words.places(firsts)
        if _stands_alone(context, index) and not _is_city(context, index, places)
    ]


def is_company(one: Mention) -> bool:
    """Whether a body is a company by the last word of its name, which has two words at least."""
    last = one.text.split()[-1]
    if one.type != "organisation" or " " not in one.text or one.rule == SHORT:
        return False
    return any(last in word_list(key) for key in ("legal_forms", "company_tails", "company_heads"))


def bases(name: str) -> Iterator[str]:
    """A company's name without the legal forms at its end, where two words are left."""
    parts = name.split()
    while len(parts) > 2 and parts[-1].strip(".,") in word_list("legal_forms") | word_list("short_legal"):
        parts.pop()
        yield " ".join(parts).rstrip(",")


def _is_own(context: Context, word: str) -> bool:
    """Whether a word is a name of the company's own: no word of the language, of a place or of a people."""
    words = context.words
    if len(word) < _MIN_LETTERS or not word[0].isupper() or word.lower() in words.by_text:
        return False
    if word in heads().by_last or word in word_list("calendar") or is_honorific(word):
        return False
    if word.lower() in word_list("generic") | word_list("stop") | word_list("ordinals") | word_list(
        "company_adjectives"
    ):
        return False
    return not any(context.known(index) or index in context.offices for index in words.by_text.get(word, ()))


def _is_city(context: Context, index: int, places: Collection[int]) -> bool:
    """Whether the word is a city's name too, and stands as a place by the model or by the preposition before it."""
    words = context.words
    if not people_of(words.text[index]):
        return False
    if words.text[index + 1 : index + 2] and words.text[index + 1] in _SPEAKS and words.initial(index):
        return False
    return words.start[index] in places or (index > 0 and words.low[index - 1] in ("from", "to", "of"))


def _stands_alone(context: Context, index: int) -> bool:
    words = context.words
    after = index + 1
    if context.tag(index) not in ("", "NNP") or index in context.titles:
        return False
    if index and (words.low[index - 1] in ("the", "a", "an") or words.low[index - 1] in word_list("locatives")):
        return False
    if is_capital(words, index - 1) and not words.breaks[index] and context.opens(index - 1):
        return False
    if after < len(words) and words.text[after] in HYPHENS and words.glued(after):
        return False
    return not is_capital(words, after) or words.breaks[after] or after in context.offices
