"""Whether capitals around a head noun are a name, not a label, a generic phrase or a club."""

from typing import Final

from extract.names.context import Context, is_capital, possessive
from extract.names.demonyms import country_of
from extract.names.lexicon import Head, heads
from extract.names.lexicon import words as word_list
from extract.names.words import CAPITAL, HYPHENS, NUMBER, YEAR
from extract.places import people_of

_AREAS: Final = frozenset({("Region",), ("City",)})


def is_name(context: Context, head: Head, first: int, begin: int, stop: int) -> bool:
    """Whether the words from `first` to the one before `stop`, with their head noun at `begin`, name something."""
    words = context.words
    tailed = stop > begin + len(head.words)
    modifiers = [i for i in range(first, begin) if words.kind[i] == CAPITAL]
    if head.words[-1] == "Year" and words.text[begin - 1] in word_list("accounting"):
        return False
    if head.words[-1] == "Notes":
        return True
    if not modifiers:
        day = head.words == ("March",)  # "on 17th March"
        part = head.type == "organisation" and _has_body(context, first)  # "the Port Council's **4th Committee**"
        numbered = first < begin and not day and (part or head.type == "occasion" or head.words == ("Agenda",))
        if head.weak and (head.type == "place" or (head.words[-1].endswith("s") and _is_opening(context, first))):
            return False  # "Partners of PUN met"
        return (
            numbered
            or _is_paper(context, head, first, stop)
            or (
                tailed
                and words.text[stop - 1] not in word_list("roman")
                and not _only_number(context, begin, head, stop)
            )
        )
    yearly = head.type == "instrument" and words.kind[first] == NUMBER
    sure = yearly or _is_distinct(context, modifiers[0]) or _is_region(context, head, first, stop)
    if head.weak and not tailed and len(modifiers) < 2 and not sure and not _is_own(context, head, first):
        return False
    if head.words == ("State",) and not tailed and _is_owner(context, begin, stop):
        return False
    if head.words == ("City",) and not tailed and _is_club(context, first, stop):
        return False
    if head.type == "organisation" and not tailed and [words.text[i] for i in modifiers] == ["Annual"]:
        return False
    if not tailed and _is_label(context, head, first, stop, modifiers):
        return False
    return tailed or not _is_generic(context, first, modifiers)


def _is_paper(context: Context, head: Head, first: int, stop: int) -> bool:
    """Whether a document's noun of several words is a name alone: by its year, or as "a **Letter of Intent**"."""
    dated = context.words.kind[stop - 1] == NUMBER
    if head.words[-1] in word_list("yearly"):
        return bool(YEAR.fullmatch(context.words.text[stop - 1]))  # "Agenda 2063"
    if head.type != "instrument" or len(head.words) == 1:
        return False
    return dated or ("of" in head.words and first not in context.titles and not context.words.initial(first))


def _is_opening(context: Context, index: int) -> bool:
    """Whether a word begins a sentence, behind the dash of a dateline, too."""
    words = context.words
    return words.initial(index) or (words.text[index - 1] in HYPHENS and not words.glued(index))


def _is_owner(context: Context, begin: int, stop: int) -> bool:
    """Whether "State" belongs to a body that goes on, or to many: "Georgian **State** Grid", "Partner **State**"."""
    if context.words.low[begin - 1] in word_list("generic"):
        return True
    national = bool(country_of(context.words.text[begin - 1]))
    return national and is_capital(context.words, stop) and not context.words.breaks[stop]


def _is_own(context: Context, head: Head, first: int) -> bool:
    """Whether its owner stands before a name: "in **our** Harbours Report", "the **Port Council's** Trade Division"."""
    words = context.words
    if first < 1 or words.breaks[first] or first in context.titles:
        return False
    if words.text[first - 1] in ("our", "its", "their"):
        return head.type in ("instrument", "programme")
    return head.words[-1] in word_list("divisions") and _has_body(context, first)


def _has_body(context: Context, first: int) -> bool:
    """Whether the possessive of a body stands before a name."""
    words = context.words
    ending = 2 if words.text[first - 1] == "s" else 1
    owner = first - ending - 1
    if owner < 0 or words.breaks[first] or possessive(words, owner + 1) != ending:
        return False
    hit = context.covered.get(owner)
    return words.text[owner] in heads().by_last or (hit is not None and hit.entry.type == "organisation")


def _is_region(context: Context, head: Head, first: int, stop: int) -> bool:
    """Whether one word of its own and "Region" or "City" are a place: by what stands before or behind it."""
    words = context.words
    labelled = first > 0 and words.text[first - 1] == ":"  # a line "Location: …" looks like a title
    if (
        head.words not in _AREAS
        or words.low[first] in word_list("generic")
        or (first in context.titles and not labelled)
    ):
        return False
    after = context.covered.get(stop + 1)
    placed = words.text[stop : stop + 1] == [","] and after is not None and after.entry.type == "place"
    owned = any(word in word_list("of_cities") for word in words.text[stop : stop + 1])
    return placed or owned or (first > 0 and words.low[first - 1] in ("in", "of", "across", ":", "and", "from"))


def _is_club(context: Context, first: int, stop: int) -> bool:
    """Whether a known city or county and "City" are more likely a club's name ("Marwell City") than that of a city."""
    hit = context.covered.get(first)
    known = hit is not None and hit.entry.type == "place" and hit.entry.ref is None and hit.stop == stop - 1
    return known and not people_of(context.words.slice(first, stop))


def _only_number(context: Context, begin: int, head: Head, stop: int) -> bool:
    return all(context.words.kind[i] != CAPITAL for i in range(begin + len(head.words), stop))


def _is_distinct(context: Context, index: int) -> bool:
    """Whether one word before a weak noun is enough: a known name, or an acronym."""
    text = context.words.text[index]
    return context.known(index) or (len(text) > 1 and text.isupper())


def _is_label(context: Context, head: Head, first: int, stop: int, modifiers: list[int]) -> bool:
    """A plural that opens a line and ends at a colon, or fills it: "Joint Working Groups: …" tells a topic."""
    words = context.words
    if head.words[-1][-1] != "s" or not (first == 0 or words.breaks[first]):
        return False
    ends = stop == len(words) or words.breaks[stop] or words.text[stop] == ":"
    return ends and not any(_is_distinct(context, i) for i in modifiers)


def _is_generic(context: Context, first: int, modifiers: list[int]) -> bool:
    """Common adjectives make no name where their capitals are those of a sentence's or title's beginning."""
    words = context.words
    if words.kind[first] == NUMBER:
        return False
    plain = all(words.text[i].lower() in word_list("generic") for i in modifiers)
    if first in context.titles:
        return plain or any(context.tag(i).startswith("VB") for i in modifiers)
    return plain and len(modifiers) == 1 and words.initial(first)
