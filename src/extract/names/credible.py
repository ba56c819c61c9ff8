"""Which names of the model to believe, and as what.

The stock model was trained on running text: in a headline or a label it takes capitals for names. What it finds there
counts only if the article has it in a sentence too. Its types are corrected by the words around a name and in it
(`model_types`).
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from extract.names.companies import RULE as COMPANY
from extract.names.context import Context
from extract.names.currencies import codes as currencies
from extract.names.lexicon import offices
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.model_types import RETYPED, by_before, retyped
from extract.names.repairs import repaired
from extract.names.things import is_body_noun, is_company_word, is_thing
from extract.names.words import NUMBER
from extract.places import people_of

_FULL_NAME: Final = 3  # words
# What a name is not followed by, and a verb in the imperative is.
_OBJECTS: Final = frozenset({"the", "a", "an", "its", "their", "our", "all", "at", "up", "these", "more"})
_OF_FIELDS: Final = frozenset({"head", "director", "manager", "chief"})  # officers "of" what is no body
_AUXILIARIES: Final = frozenset({",", "which", "is", "was", "being", "has", "been", "will", "be", "jointly"})


def credible(context: Context, found: Sequence[Mention]) -> list[Mention]:
    """The model's names without those of headlines and labels, with types that fit their head nouns."""
    pairs = list(_repaired(context, found))
    sentences = {one.text for one, first in pairs if first not in context.titles}
    return [
        retyped(by_before(context, _of_works(context, _of_country(context, _without_place(context, one))), first))
        for one, first in pairs
        if (first not in context.titles or one.text in sentences or _is_short_place(one))
        and not _is_label(context, one, first)
        and not _is_heading(context, one, first)
        and not _is_verb(context, one, first)
        and not _is_portfolio(context, one, first)
        and not _is_topic(context, one, first)
        and not (one.text[3:4].isdigit() and one.text[:3] in currencies())  # "USD4 million"
    ]


def _is_short_place(one: Mention) -> bool:
    return one.type == "place" and one.text.count(" ") < _FULL_NAME


def _repaired(context: Context, found: Sequence[Mention]) -> Iterator[tuple[Mention, int]]:
    """What is left of each name, with the index of its first word."""
    starts = context.words.start
    for one in found:
        for kept in repaired(context, one, bisect_left(starts, one.start)):
            yield kept, bisect_left(starts, kept.start)


def _is_label(context: Context, one: Mention, first: int) -> bool:
    """Capitals at the beginning of a line before a colon: "Lessons Learned: …"."""
    words = context.words
    stop = bisect_left(words.start, one.end)
    if stop >= len(words) or words.text[stop] != ":" or (one.type == "person" and " " in one.text):
        return False
    return any(words.breaks[i] for i in range(max(first - 1, 0), first + 1)) or first < 2


def _is_heading(context: Context, one: Mention, first: int) -> bool:
    """A single common noun that is all of a line, or opens an item with a stop behind it: "3. **Schools**. Half …"."""
    words = context.words
    if " " in one.text or one.type == "place" or first >= len(words):
        return False
    item = first > 1 and words.text[first - 1] == "." and words.kind[first - 2] == NUMBER
    after = first + 1
    ends = after >= len(words) or words.breaks[after] or words.text[after] == "."
    if not ends or one.end != words.end[first]:
        return False
    return item or ((first == 0 or words.breaks[first]) and not context.tag(first).startswith("NNP"))


def _is_verb(context: Context, one: Mention, first: int) -> bool:
    """A single word that begins a sentence and is a verb, an adverb, a function word or a noun: "**Keys** of the"."""
    if " " in one.text or not context.words.initial(first):
        return False
    if context.words.low[first + 1 : first + 3] == ["of", "the"] and one.type == "person":
        return True
    if context.words.low[first + 1 : first + 2] and context.words.low[first + 1] in _OBJECTS:
        return True  # "• Equip the crews"
    return context.tag(first).startswith(("VB", "RB", "IN", "DT", "PRP", "CC", "WRB", "WP", "MD"))


def _is_portfolio(context: Context, one: Mention, first: int) -> bool:
    """What an officer is for, without its ministry: "Deputy Secretary-General of PU for **Ocean and Reef Affairs**"."""
    if first and first - 1 in context.offices and one.text.casefold() in offices().portfolios:
        return True  # "Deputy Director **Water**"
    if _is_governed(context, one, first):
        return context.words.low[first - 2] in _OF_FIELDS
    return one.text.endswith(" Sectors") or _are_portfolios(one) or _are_affairs(context, one, first)


def _is_governed(context: Context, one: Mention, first: int) -> bool:
    """Whether a person or what is no body by its noun stands behind an office: "Head of **Crew Training**"."""
    stop = bisect_left(context.words.start, one.end)
    apposed = context.words.text[stop : stop + 1] == [","] and not is_thing(one.text.rpartition(" ")[2])
    fits = one.type == "person" or (one.type == "organisation" and apposed)
    return fits and first > 1 and context.words.low[first - 1] == "of" and first - 2 in context.offices


def _are_portfolios(one: Mention) -> bool:
    """Whether a name is several portfolios: "Ms. Ana Silva (**Customs and Trade**)"."""
    parts = one.text.casefold().replace(" & ", " and ").split(" and ")
    several = len(parts) > 1 and one.type in ("organisation", "person")
    return several and all(part in offices().portfolios for part in parts)


def _are_affairs(context: Context, one: Mention, first: int) -> bool:
    """Whether a name ends as portfolios do, behind an office and a comma or behind "for" or "and"."""
    affairs = one.text.endswith((" Affairs", " Abroad", " Security Policy")) and " of " not in one.text
    behind = first > 1 and context.words.text[first - 1] == "," and first - 2 in context.offices
    return affairs and (behind or (first > 0 and context.words.text[first - 1] in ("for", "and")))


def _is_topic(context: Context, one: Mention, first: int) -> bool:
    """What a text is about, of plain words: "courses on **Risk Management**", "covered **Food Security** and"."""
    parts = one.text.lower().split()
    if one.type not in ("organisation", "person") or len(parts) == 1 or not parts[-1].isalpha():
        return False
    if _is_talked_of(context, one, first):
        return True
    plain = offices().portfolios, word_list("generic"), word_list("topic_words")
    if not all(part in ("and", "&") or any(part in words for words in plain) for part in parts):
        return False
    stop = bisect_left(context.words.start, one.end)
    acts = stop < len(context.words) and context.tag(stop).startswith(("VB", "MD"))
    return not acts and (first < 1 or context.words.low[first - 1] != "the")


def _is_talked_of(context: Context, one: Mention, first: int) -> bool:
    """Whether two words of which the second is a portfolio, in no known name, stand behind "on" or the like."""
    parts = one.text.split()
    if len(parts) != 2 or parts[-1].lower() not in offices().portfolios or is_body_noun(parts[-1]):
        return False
    before = first - 1
    about = before >= 0 and not context.words.breaks[first] and context.words.low[before] in word_list("about")
    return about and not any(index in context.covered for index in range(first, min(first + 2, len(context.words))))


def _without_place(context: Context, one: Mention) -> Mention:
    """A name without the known place that "in" joins to it, or "of" to a company: "Marwell Agro | of Norlandia"."""
    before, joint, _ = one.text.rpartition(" in ")
    if not joint:
        before, joint, _ = one.text.rpartition(" of ")
        joint = joint if is_company_word(before.rpartition(" ")[2]) else ""
    if not joint or one.type not in ("organisation", "person", "place"):
        return one
    first = bisect_left(context.words.start, one.start + len(before) + len(joint))
    hit = context.covered.get(first)
    if hit is None or hit.first != first or hit.entry.type != "place" or context.words.end[hit.stop - 1] != one.end:
        return one
    return Mention(one.start, one.start + len(before), before, one.type, one.rule, one.ref)


def _of_country(context: Context, one: Mention) -> Mention:
    """A place of the model that a country has: one capital is a company, more a person ("**Ana Prado** of Peru")."""
    behind = bisect_left(context.words.end, one.end) + 1
    if one.type != "place" or context.words.text[behind : behind + 1] != ["of"] or people_of(one.text):
        return one
    hit = context.covered.get(behind + 1)
    first = bisect_left(context.words.start, one.start)
    if hit is None or not (hit.entry.ref or "").startswith("iso3166:") or first in context.covered:
        return one
    words = one.text.split()
    named = all(word.istitle() and word.isalpha() for word in words) and not is_thing(words[-1])
    if not named or len(words) > _FULL_NAME:
        return one
    return replace(one, type="person") if len(words) > 1 else replace(one, type="organisation", rule=COMPANY)


def _of_works(context: Context, one: Mention) -> Mention:
    """A name of the model that somebody carries out is a programme: "**Blue Belt** is implemented by PU"."""
    words = context.words
    behind = bisect_left(words.end, one.end) + 1
    while behind < len(words) and words.text[behind] in _AUXILIARIES and not words.breaks[behind]:
        behind += 1
    done = words.text[behind : behind + 1]
    if done == ["carried"]:
        behind += 1
    elif done not in (["implemented"], ["executed"]):
        return one
    by = words.text[behind + 1 : behind + 2] == ["by"]
    return replace(one, type="programme") if by and one.type in RETYPED else one
