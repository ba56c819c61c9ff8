"""Types of the model's names by their own words and by those before them.

head       Suez **War** is no body          a noun that has one type only
company    Marwell **Metals**               a last word that companies have; a coined word; the country of a section
before     by **ONPRU** | the Reef Agency's **Tom Becker** met with | the Ministry of Ports (**Minpor**)
"""

import re
from dataclasses import replace
from typing import Final

from extract.names.acronyms import is_acronym
from extract.names.context import Context, is_capital
from extract.names.demonyms import country_of
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.model import Mention, NameType
from extract.names.things import is_body_noun, is_company_word, is_thing
from extract.places import people_of

RETYPED: Final = frozenset({"organisation", "person", "place", "occasion", "instrument"})
_PAIR: Final = 2  # words of a full name
_NAME: Final = 9  # words of a body's name and the bracket behind it
_PLACING: Final = frozenset({"in", "at", "near", "from", "to", ".", ";", ","})
_BEFORE_BODY: Final = frozenset({",", "of", "by", "from", "with", "at", "the", "through"})
_SPEAKS: Final = frozenset({"said", "says", "told", "added", ":"})
_COINED: Final = re.compile(r"\b(?!Mac|Fitz|Van|Von|Des|Del|Ver|Ben|Ibn|Abd|San|Saint)[A-Z][a-z]{2,}[A-Z][a-z]+\Z")
_FAIR: Final = re.compile(r"Expo[A-Z][a-z]+|[A-Z][a-z]+Expo|Expo[a-z]{3,}")
# A first name, perhaps one more, and two surnames that a hyphen joins.
_HYPHENED: Final = re.compile(r"[A-Z][^\W\d_]+(?:-[A-Z][^\W\d_]+)?(?: [A-Z][^\W\d_]+)? [A-Z][a-zà-ÿ]+-[A-Z][a-zà-ÿ]+")
_BURMESE: Final = re.compile(r"(?:U|Daw) [A-Z][a-z]+(?: [A-Z][a-z]+){1,3}")
_MINISTRY: Final = re.compile(r"Mo[A-Z]{2,}")


def by_before(context: Context, one: Mention, first: int) -> Mention:
    """A person in capitals throughout behind a preposition or stop is a body, a place that a body has a person.

    "by **ONPRU**", but "by Ana PRADO"; "the Reef Agency's **Tom Becker** met with"
    """
    words = context.words
    parts = one.text.split()
    if one.type == "person" and one.text.isupper() and all(map(str.isalpha, parts)):
        led = first > 0 and words.low[first - 1] in _BEFORE_BODY
        after = first + len(parts)
        speaks = words.text[after : after + 1] and words.text[after] in _SPEAKS
        alone = (led or (words.initial(first) and not speaks)) and one.text.title() not in words.by_text
        return replace(one, type="organisation") if alone and not is_capital(words, after) else one
    if len(parts) == 1 and one.type in ("place", "person") and _abbreviates_body(context, first):
        return replace(one, type="organisation")
    if one.type != "place" or len(parts) != _PAIR or first <= _PAIR or words.text[first - 1] != "s":
        return one
    owner = words.text[first - 3]
    owned = is_body_noun(owner) or (is_acronym(owner) and not context.known(first - 3))
    named = all(part.istitle() for part in parts) and not is_thing(parts[-1])
    return replace(one, type="person") if owned and named and context.tag(first + _PAIR).startswith("VB") else one


def _abbreviates_body(context: Context, index: int) -> bool:
    """Whether a word alone in brackets has a body's name before it, no place between: "the Ministry (**Minag**)"."""
    words = context.words
    if words.text[index - 1 : index] != ["("] or words.text[index + 1 : index + 2] != [")"] or index in context.covered:
        return False
    before = words.text[max(index - _NAME, 0) : index - 1]
    if _PLACING.isdisjoint(before) and before and before[-1][0].isupper():
        return any(map(is_body_noun, before)) and not people_of(words.text[index])
    return False


def retyped(one: Mention) -> Mention:
    """A name of the model with the type that its own words give it."""
    if one.type != "person" and _BURMESE.fullmatch(one.text):
        return replace(one, type="person")
    kind = _head_type(one.text) or _company_type(one) or _coined_type(one) or _impersonal_type(one)
    kind = kind or (
        "person" if one.type == "organisation" and _HYPHENED.fullmatch(one.text) and _is_human(one) else None
    )
    if kind is None or kind == one.type:
        return one
    return Mention(one.start, one.end, one.text, kind, one.rule, one.ref)


def _company_type(one: Mention) -> NameType | None:
    """The type of a person or place of the model whose last word only companies have: "Marwell Metals"."""
    last = one.text.rpartition(" ")[2]
    return "organisation" if last != one.text and one.type in ("person", "place") and is_company_word(last) else None


def _coined_type(one: Mention) -> NameType | None:
    """The type of a coined name by its beginning: fairs are called "ExpoNord" or "AgroExpo"."""
    return "occasion" if _FAIR.fullmatch(one.text) else None


def _impersonal_type(one: Mention) -> NameType | None:
    """The type of a person with an adjective of companies or a coined word: "Global Quay", "Ina SunPay"."""
    if " " not in one.text and one.type in ("person", "place") and _is_coined_body(one.text):
        return "organisation"
    first, _, rest = one.text.partition(" ")
    if one.type == "person" and rest in word_list("section_countries") and first.istitle():
        return "organisation"
    plain = first.lower() in word_list("no_given") or first.lower() in word_list("company_adjectives")
    coined = _COINED.search(rest)
    return "organisation" if (plain or coined) and rest and one.type == "person" else None


def _is_human(one: Mention) -> bool:
    """Whether none of the parts of a name with a hyphen is a word of companies or bodies, or a known place."""
    parts = one.text.replace("-", " ").split()
    adjectives = word_list("company_adjectives") | word_list("no_given") | word_list("generic")
    return not any(
        is_thing(part) or part.lower() in adjectives or people_of(part) or country_of(part) for part in parts
    )


def _is_coined_body(word: str) -> bool:
    """Whether one word is a ministry's short form or a company's in camel case: "MoFED", "QuayTuna"."""
    return bool(_MINISTRY.fullmatch(word) or (_COINED.fullmatch(word) and not people_of(word)))


def _head_type(text: str) -> NameType | None:
    """The type that the last word of a name makes it, where that noun has one type only."""
    parts = text.split()
    if len(parts) < 2 or parts[-2] in word_list("particles"):
        return None
    found = [head for head in heads().by_last.get(parts[-1], ()) if parts[-len(head.words) :] == list(head.words)]
    size = len(found[0].words) if found else 0
    if parts[-2] == "of" and size < _PAIR:
        return None
    types = {head.type for head in found if len(head.words) == size}
    kind = next(iter(types)) if len(types) == 1 else None
    return kind if kind in RETYPED or kind == "programme" else None
