"""How far a name reaches to the left of its head noun, over its modifiers."""

from typing import Final

from extract.names.capitals import is_coined
from extract.names.context import Context, is_capital
from extract.names.inner_marks import (
    over_apostrophe,
    over_bracket,
    over_hyphen,
    over_lower,
    over_number,
    over_saint,
)
from extract.names.joined import is_joint
from extract.names.lexicon import heads, offices
from extract.names.lexicon import words as word_list
from extract.names.things import is_body_noun
from extract.names.words import CAPITAL, HYPHENS, LOWER, NUMBER

_JOINERS: Final = frozenset({"and", "&"})
_MAX_WORDS: Final = 30
ROYAL: Final = frozenset({"King", "Queen", "Prince", "Princess", "Emperor", "Sultan"})  # "King Tarek Hospital"
# Nouns of what couples found, and the words from "and" to the noun.
_FOUNDED: Final = frozenset(
    {"Foundation", "Trust", "Charity", "Centre", "Center", "Library", "Fund", "Prize", "Museum"}
)
_COUPLE: Final = 3
_SEEN: Final = 20  # places of one word that are looked at


def left_edge(context: Context, head: int) -> int:
    """First word of the name whose head noun begins at `head`; `head` itself where nothing before belongs to it."""
    first = head
    listed = False
    while head - first < _MAX_WORDS:
        if first > 0 and listed and context.words.text[first - 1] == ",":
            step = _item(context, first - 2)
        else:
            step, joined = _step(context, first, head)
            listed = listed or joined
        if not step:
            break
        first = _whole(context, first - step)
        if context.words.kind[first] == NUMBER:
            break
    return first


def behind_and(context: Context, first: int, begin: int) -> int:
    """The word behind the last "and" before a head noun, if a modifier stands between them; else the first word."""
    words = context.words.text
    return next((at for at in range(begin - 1, first, -1) if words[at - 1] == "and"), first)


def _whole(context: Context, first: int) -> int:
    """The first word of the known place that a word ends: "**Port of Spain** Maritime School"."""
    hit = context.covered.get(first)
    if hit is None or hit.entry.type != "place" or hit.stop != first + 1 or context.words.breaks[first]:
        return first
    return hit.first


def _step(context: Context, first: int, head: int) -> tuple[int, bool]:
    """Words to go left by, and whether a conjunction was passed, so that commas may be those of a list."""
    words = context.words
    before = first - 1
    if before < 0 or words.breaks[first]:
        return 0, False
    text, kind = words.text[before], words.kind[before]
    if kind == CAPITAL:
        royal = text in ROYAL and before not in context.titles and not words.initial(before)
        return (1 if royal or context.opens(before) else 0), False
    if kind == NUMBER:
        return over_number(context, before), False
    if text in _JOINERS and _are_plans(words.text[before - 1], words.text[first]):
        return 2, False
    if text in _JOINERS and first < head and words.text[head] not in word_list("several"):
        return _conjunct(context, before, head), True
    if text == ")":
        return over_bracket(context, before), False
    if kind == LOWER:
        alone = first == head and text in word_list("name_particles")  # "Ilse van Dam"
        return 0 if alone else over_lower(context, before), False
    if text == ".":
        return over_saint(context, before), False
    if text in HYPHENS or text == "+" or (text == "—" and context.known(first)):
        return over_hyphen(context, before), False
    return over_apostrophe(context, before), False


def _conjunct(context: Context, index: int, head: int) -> int:
    """Pass "and" only where what stands before it is no name by itself."""
    before = index - 1
    comma = before > 0 and context.words.text[before] == ","
    inner = before - 1 if comma else before
    if comma and not _is_listed(context, inner):
        return 0
    if not is_capital(context.words, inner) or context.words.breaks[index]:
        return 0
    if not comma and (_is_couple(context, index, head) or _are_areas(context, inner, index + 1, head)):
        return 2
    if not comma and _is_field(context, inner, index + 1, head):
        return 2
    if context.ends_entity(inner) or not context.opens(inner) or context.words.text[inner] in heads().by_last:
        return 0
    if is_coined(context.words.text[inner]) and not is_coined(context.words.text[index + 1]):
        return 0
    if not comma and (_stands_alone(context, inner) or is_joint(context, index, head + 1)):
        return 0
    return index - inner + 1


def _are_areas(context: Context, first: int, second: int, head: int) -> bool:
    """Whether two regions, no countries, have a part of a ministry: "**Africa and Caribbean** Department"."""
    if context.words.text[head] not in word_list("area_parts"):
        return False
    hits = context.covered.get(first), context.covered.get(second)
    return all(hit is not None and hit.entry.type == "place" and hit.entry.ref is None for hit in hits)


def _is_field(context: Context, first: int, second: int, head: int) -> bool:
    """Whether one of two fields before a body's noun is a body or person elsewhere: "**Post and Telegraph** Office"."""
    words = context.words
    led = is_capital(words, first - 1) and not words.breaks[first] and context.opens(first - 1)
    return (
        words.text[first] in word_list("paired_fields")
        and not led
        and second < head
        and not context.known(second)
        and is_body_noun(words.text[head])
    )


def _are_plans(first: str, second: str) -> bool:
    """Whether two nouns of one document stand on both sides of "and": "Reef **Strategy** and **Action** Plan"."""
    kinds = {head.type for head in heads().by_last.get(first, ())}
    return kinds == {"instrument"} and second in word_list("planned")


def _is_couple(context: Context, joint: int, head: int) -> bool:
    """Whether two first names with one surname found a body: "the **Ana and Tom** Quillfeather Foundation"."""
    words = context.words
    if words.text[head] not in _FOUNDED or head - joint != _COUPLE or joint < 2 or context.known(joint - 1):
        return False
    led = words.low[joint - 2] == "the" and not words.breaks[joint - 1]
    return led and all(words.text[at].istitle() for at in (joint - 1, joint + 1))


def _is_listed(context: Context, index: int) -> bool:
    """Whether a comma parts the item that ends here from one before it: "Women, **Peace**, and Security"."""
    words = context.words
    while index > 0 and is_capital(words, index) and not words.breaks[index]:
        index -= 1
    return words.text[index] == ","


def _stands_alone(context: Context, index: int) -> bool:
    """Whether one word before "and" is a name by itself: the article has it elsewhere, in capitals and in no pair."""
    words = context.words
    low = words.low[index]
    if (
        is_capital(words, index - 1)
        or low in word_list("generic")
        or low in offices().portfolios
        or index in context.titles
    ):
        return False
    places = words.by_low[low]
    if not all(words.kind[at] == CAPITAL for at in places[:_SEEN]):
        return False
    return any(_is_subject(context, at) for at in places[:_SEEN] if at != index)


def _is_subject(context: Context, index: int) -> bool:
    """Whether a capital begins and ends a name here, or begins one of two words that no head noun ends."""
    words = context.words
    if is_capital(words, index - 1) or index in context.titles or index + 1 >= len(words):
        return False
    following = index + (2 if is_capital(words, index + 1) else 1)
    if following < len(words) and words.kind[following] == CAPITAL:
        return False
    return words.text[following - 1] not in heads().by_last and words.text[following : following + 1] not in (
        ["and"],
        ["&"],
    )


def _item(context: Context, index: int) -> int:
    if not is_capital(context.words, index) or context.words.breaks[index + 1]:
        return 0
    if any(head.type == "organisation" for head in heads().by_last.get(context.words.text[index], ())):
        return 0
    return 2 if context.opens(index) and not context.ends_entity(index) else 0
