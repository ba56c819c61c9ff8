"""A person's name from its first word on: behind an honorific, an office, or between commas."""

from typing import Final

from extract.names.context import Context, is_capital, is_honorific, possessive
from extract.names.grammar import mention
from extract.names.honorifics import honorific_size
from extract.names.lexicon import heads, offices
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.words import HYPHENS, Words

RULE: Final = "names.title_person"
_PARTICLES: Final = word_list("particles")
_LONGEST: Final = 6
_MOST: Final = 14  # with its small words, hyphens and a nickname
_PAIR: Final = 2
_ACRONYM: Final = 3  # letters up to which capitals throughout are taken for initials, not for an acronym
_FAMILY: Final = 4  # letters from which on capitals throughout may be a family name, if one can say them
_VOWELS: Final = frozenset("AEIOUYÁÉÍÓÚÄÖÜŌŪ")
_SHORTENED: Final = frozenset({"Md", "Mst", "Sk"})  # first names that are part of the name, as honorifics are not
_OFFICERS: Final = frozenset({"director", "head", "manager", "adviser", "advisor", "coordinator", "officer", "chief"})
_QUOTES: Final = {"“": "”", "‘": "’", '"': '"', "'": "'", "«": "»"}


def person_at(context: Context, first: int) -> Mention | None:
    """The person whose honorifics or name begin at a word, if one does."""
    words = context.words
    limit = min(len(words), first + _LONGEST)
    begin: int | None = None
    while first < limit and not words.breaks[first]:
        size = honorific_size(context, first)
        if not size:
            break
        begin = first if words.text[first] in _SHORTENED else None
        first += size
    stop = first
    longest = _LONGEST
    while stop - first < longest:
        size = _nickname(words, stop) if stop > first else 0
        if not (size or _belongs(context, stop, first)):
            break
        small = words.text[stop] in _PARTICLES or words.text[stop] in HYPHENS
        stop += size or 1
        longest = min(longest + size + small, _MOST)
    while stop > first and not is_capital(words, stop - 1) and not words.text[stop - 1].isalpha():
        stop -= 1
    if stop == first or (not is_capital(words, stop - 1) and words.text[stop - 2 : stop - 1] != ["-"]):
        return None
    if words.text[stop - 1] in ("Jr", "Sr") and words.text[stop : stop + 1] == ["."] and words.glued(stop):
        stop += 1
    # "Director, European **Affairs**", "Mr. Faye, Director **Trade**"; but "President **Mines**".
    topic = words.low[stop - 1] in offices().portfolios and (stop - first > 1 or _is_field(context, first))
    if (topic or words.text[stop - 1] in heads().by_last) and not _is_surname(words, first, stop):
        return None
    if first in context.titles and not _few(context, stop):
        return None
    return mention(context, first if begin is None else begin, stop, "person", RULE)


def _is_field(context: Context, index: int) -> bool:
    """Whether one word behind an officer tells what for: a comma, "and" or the end of the sentence is behind it."""
    words = context.words
    officer = index > 0 and index - 1 in context.offices and words.low[index - 1] in _OFFICERS
    behind = words.text[index + 1 : index + 2]
    return officer and (behind in ([], ["and"], ["&"], [","], ["."], [";"]) or words.breaks[index + 1])


def _nickname(words: Words, index: int) -> int:
    """Words of a nickname in quotation marks and the surname behind it: "Rafael **'Rafa' Monteverde**"."""
    if index + 3 >= len(words) or True in words.breaks[index : index + 4]:
        return 0
    closed = words.text[index + 2] == _QUOTES.get(words.text[index])
    return 4 if closed and is_capital(words, index + 1) and is_capital(words, index + 3) else 0


def _is_surname(words: Words, first: int, stop: int) -> bool:
    """Whether a noun for a place or thing is a surname: behind one first name, or a particle ("Willem van **Dam**")."""
    if stop - first > 1 and words.text[stop - 2] in _PARTICLES:
        return True
    return stop - first == _PAIR and words.text[stop - 1] in word_list("surnames")


def _few(context: Context, stop: int) -> bool:
    return stop == len(context.words) or context.words.breaks[stop] or not is_capital(context.words, stop)


def _belongs(context: Context, index: int, first: int) -> bool:
    words = context.words
    if index >= len(words) or words.breaks[index] or index in context.offices or context.acts(index):
        return False
    text = words.text[index]
    if is_capital(words, index):
        return is_name_word(context, index) or (index == first and _first_name(context, index))
    if index == first:
        return False
    if text in HYPHENS:
        return words.glued(index) and index + 1 < len(words) and words.glued(index + 1)
    if words.text[index - 1] in HYPHENS and words.glued(index):
        return text.isalpha()
    if text in "'’":
        return not possessive(words, index) and words.glued(index) and is_capital(words, index + 1)
    if text not in _PARTICLES:
        return False
    following = index + 1
    while following < min(index + 3, len(words)) and words.text[following] in _PARTICLES:
        following += 1
    return is_capital(words, following) or words.text[following : following + 1] == ["-"]


def _first_name(context: Context, index: int) -> bool:
    """Whether a word that is also a place's name is a first name: a surname follows ("Mayor **London** Otieno")."""
    hit, after = context.covered.get(index), index + 1
    if hit is None or hit.entry.type != "place" or (hit.first, hit.stop) != (index, after):
        return False
    if not is_capital(context.words, after) or context.words.breaks[after] or after in context.offices:
        return False
    return is_name_word(context, after) and context.words.text[after] not in heads().by_last


def is_name_word(context: Context, index: int) -> bool:
    """Whether a capitalised word may be part of a person's name."""
    text = context.words.text[index]
    if (
        context.known(index)
        or (text.lower() in word_list("stop") and text not in ("Said", "Nor"))
        or text in word_list("calendar")
    ):
        return False
    if text in word_list("breakers"):
        return False  # "Tom Becker **MP**"
    if len(text) <= _ACRONYM or not text.isupper() or index in context.titles:
        return True
    return is_family_name(context, index)


def may_hold(context: Context, index: int) -> bool:
    """Whether a word may be part of the name of who holds an office: a capital, a particle, a hyphen between two."""
    words = context.words
    text = words.text[index]
    if text in HYPHENS:
        joined = words.glued(index) and index + 1 < len(words) and words.glued(index + 1)
        return joined and is_capital(words, index - 1) and is_capital(words, index + 1)
    if text in _PARTICLES:
        return True
    return is_capital(words, index) and is_name_word(context, index) and index not in context.offices


def parts(words: Words, first: int, stop: int) -> int:
    """How many parts a name has: "Jean-Pierre Essama" has two."""
    return stop - first - 2 * sum(text in HYPHENS for text in words.text[first:stop])


def is_family_name(context: Context, index: int) -> bool:
    """Whether capitals throughout are a family name: "**TAKEDA** Kazuo", "Ms. **ODUYA**", "Kenji **MORITA**"."""
    words = context.words
    text = words.text[index]
    if len(text) < _FAMILY or not text.isalpha() or _VOWELS.isdisjoint(text) or context.known(index):
        return False
    before, after = index - 1, index + 1
    if is_capital(words, after) and not words.breaks[after] and words.text[after].istitle():
        return words.text[after] not in heads().by_last and after not in context.offices
    given = is_capital(words, before) and words.text[before].istitle() and before not in context.offices
    behind = before >= 0 and (words.text[before] == "." or is_honorific(words.text[before]))
    return len(text) > _FAMILY and (given or behind or before in context.offices)
