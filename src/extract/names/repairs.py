"""Names of the model that took in what is no part of them: offices, officials, and a second name.

Each kind, with what is kept in bold:

    official   Foreign Ministers of **PUN** | Heads of Agencies     plurals of officials name nothing
    officer    **PUN** Chair                                        the office is none of the body's name
    pair       **Port-au-Prince** and **Marwell**                   two places, one of them known
    bodies     **Marwell Marine** and **Quay Lines** have merged    two bodies by `joined.py`
    role       Goalkeeper **Ana Silva** saved it            what somebody is, at the beginning of a sentence
    holder     the secretary of the **PUN** **Ana Silva**           an acronym and the person behind it
    posted     PUN representative in Kenya **Ana Silva**   a country and the person behind it
    compatriot Kenyan **Ana Silva**                   whose country an adjective says
    honorific  Dato' | Amin Latif                     what stands before a name is none itself
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from extract.names.acronyms import is_acronym
from extract.names.context import Context, is_capital, is_honorific
from extract.names.demonyms import country_of
from extract.names.joined import is_joint
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.model import Mention, NameType
from extract.names.person_words import is_family_name
from extract.places import country_of as place_country

_PERSON: Final = (2, 3)  # words of a person's name behind an acronym
_GIVEN: Final = frozenset({"German"})  # an adjective of nationality that is a first name, too
_REACH: Final = 6  # words before a country in which the office of who is sent there is looked for
_JOINTS: Final = frozenset({"of", "for", "the"})
_ARTICLES: Final = frozenset({"the", "The"})


def repaired(context: Context, one: Mention, first: int) -> Iterator[Mention]:
    """What is left of a name of the model, whose first word is at `first`: one name, two or none."""
    parts = one.text.split()
    if len(parts) == 1:
        if one.type != "person" or not is_honorific(one.text):
            yield _with_family_name(context, one, first)
    elif not word_list("officials").isdisjoint(parts) or "Head" in parts:
        yield from _without_officials(one, parts)
    elif parts[-1] in word_list("officers"):
        yield from _without_officer(one, parts)
    elif "and" in parts and one.type == "place":
        yield from _pair(one)
    elif "and" in parts and one.type == "organisation":
        yield from _bodies(context, one, parts, first)
    elif one.type == "person" and _is_told_of(context, parts, first):
        yield _tail(one, len(parts) - 1, "person")
    elif _holds_office(context, one, parts, first):
        yield replace(one, end=one.start + len(parts[0]), text=parts[0], type="organisation")
        yield _tail(one, len(parts) - 1, "person")
    elif _is_posted(context, _place_size(context, first), parts, first):
        yield _tail(one, len(parts) - _place_size(context, first), "person")
    else:
        accented = first > 0 and not context.words.text[first - 1].isascii()  # no common noun of English
        yield _with_family_name(context, one, first) if accented else one


def _with_family_name(context: Context, one: Mention, first: int) -> Mention:
    """A person with the family name in capitals, or the first name, before it: "**TAKEDA** Kazuo", "**Ana** Silva".

    Before two names that is one with an accent: "**Nélida** Huamán Rojas".
    """
    words = context.words
    if one.type != "person" or first == 0 or words.breaks[first] or not is_capital(words, first - 1):
        return one
    if not (is_family_name(context, first - 1) if words.text[first - 1].isupper() else _is_given(context, first - 1)):
        return one
    start = words.start[first - 1]
    return replace(one, start=start, text=words.source[start : one.end])


def _is_given(context: Context, index: int) -> bool:
    """Whether a capitalised word before a surname is a first name that the model left out."""
    words = context.words
    text = words.text[index]
    if not text.istitle() or not text.isalpha() or len(text) < _PERSON[0] or context.known(index):
        return False
    if index in context.titles or index in context.offices or is_honorific(text) or not context.opens(index):
        return False
    before = index - 1
    alone = before < 0 or words.breaks[index] or not (is_capital(words, before) or words.low[before] == "the")
    plain = text in heads().by_last or words.low[index] in word_list("generic") or words.low[index] in words.by_text
    return alone and not plain and context.tag(index) == "NNP"


def _tail(one: Mention, words: int, kind: NameType) -> Mention:
    """The last words of a name as a name of their own."""
    text = one.text.split(maxsplit=len(one.text.split()) - words)[-1]
    return replace(one, start=one.end - len(text), text=text, type=kind)


def _without_officials(one: Mention, parts: list[str]) -> Iterator[Mention]:
    """Nothing of "Trade Ministers", the body of "Foreign Ministers of PUN", all of "Council of Ministers"."""
    noun = next(i for i, part in enumerate(parts) if part in word_list("officials") or part == "Head")
    tailed = parts[noun + 1 : noun + 2] in (["of"], ["for"])
    plain = tailed or (noun == len(parts) - 1 and parts[noun] != "Head" and one.type != "person")
    inner = noun > 1 and parts[noun - 1] in _JOINTS
    if not plain or inner or _has_head(parts[:noun]):
        yield one
    elif tailed and is_acronym(parts[-1]) and "and" not in parts:
        yield _tail(one, 1, "organisation")


def _has_head(parts: Sequence[str]) -> bool:
    return not heads().by_last.keys().isdisjoint(parts)


def _without_officer(one: Mention, parts: list[str]) -> Iterator[Mention]:
    """The body before the office, where it looks like one: an acronym, or several words. "Chilean Consul" has none."""
    if one.type == "person" and not parts[-1].startswith("Chair"):
        yield one
        return
    rest = one.text[: one.text.rindex(parts[-1])].rstrip()
    if not country_of(rest) and (is_acronym(rest) or len(parts) > _PERSON[0]) and parts[-2] not in ("Vice", "Deputy"):
        yield replace(one, end=one.start + len(rest), text=rest, type="organisation")


def _pair(one: Mention) -> Iterator[Mention]:
    """Both places of a pair of which one is known by itself; a pair that is one place stays ("Trinidad and Tobago")."""
    first, _, second = one.text.partition(" and ")
    known = (place_country(first) or place_country(second)) and not place_country(one.text)
    if not known or not second[:1].isupper():
        yield one
        return
    yield replace(one, end=one.start + len(first), text=first)
    yield replace(one, start=one.end - len(second), text=second)


def _bodies(context: Context, one: Mention, parts: list[str], first: int) -> Iterator[Mention]:
    """Both bodies of a pair that is no name itself: "**Marwell Marine** and **Quay Lines** have merged"."""
    joint = first + parts.index("and")
    if context.words.text[joint : joint + 1] != ["and"] or not is_joint(context, joint, first + len(parts)):
        yield one
        return
    before, _, after = one.text.partition(" and ")
    yield replace(one, end=one.start + len(before), text=before)
    yield replace(one, start=one.end - len(after), text=after)


def _is_told_of(context: Context, parts: Sequence[str], first: int) -> bool:
    """Whether a name begins with what somebody is: "Goalkeeper | **Ana Silva**", "Kenyan | **Ana Silva**"."""
    words = context.words
    role = words.initial(first) and words.low[first] in word_list("roles") and len(parts) > _PERSON[0]
    return role or (parts[0] not in _GIVEN and country_of(parts[0]) is not None)


def _place_size(context: Context, first: int) -> int:
    """How many words the known place has with which a name begins; 0 where it begins with none."""
    hit = context.covered.get(first)
    known = hit is not None and hit.first == first and hit.entry.type == "place"
    return hit.stop - first if hit is not None and known else 0


def _is_posted(context: Context, size: int, parts: list[str], first: int) -> bool:
    """Whether an office, a preposition and a place of so many words stand before two or three plain capitals."""
    words = context.words
    if not size or first < _PERSON[0]:
        return False
    if words.text[first - 1] not in ("in", "to", "of", "for", "on", "from") or words.breaks[first]:
        return False
    return _is_full_name(parts[size:]) and any(at in context.offices for at in range(max(first - _REACH, 0), first))


def _is_full_name(parts: Sequence[str]) -> bool:
    """Whether words are two or three plain capitals, none of them the noun of a body."""
    plain = all(part.replace("-", "").isalpha() and part[0].isupper() and not part.isupper() for part in parts)
    return plain and len(parts) in _PERSON and not _has_head(parts)


def _is_body(word: str) -> bool:
    """Whether a word is an acronym, in capitals throughout or a ministry's: "MoFED"."""
    return word.isupper() or (word.startswith("Mo") and word[2:].isupper())


def _holds_office(context: Context, one: Mention, parts: list[str], first: int) -> bool:
    """Whether an office and "of" stand before an acronym with two or three plain capitals behind it."""
    if one.type not in ("organisation", "person") or not _is_body(parts[0]) or len(parts[0]) < _PERSON[1]:
        return False
    if len(parts) - 1 not in _PERSON or not all(part.istitle() for part in parts[1:]) or _has_head(parts):
        return False
    text = context.words.text
    before = first - 2 if first > 1 and text[first - 1] in _ARTICLES else first - 1
    return before > 0 and text[before] in ("of", "at", "for") and before - 1 in context.offices
