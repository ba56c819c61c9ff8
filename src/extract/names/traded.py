"""Companies by what only they do, or is done with them: "Marwell reported a loss", "shares of Quayline rose".

    trader = capitals shares | shareholders          of whose share or stock something is said
           | capitals verb … figure                  "Marwell cut its forecast": a verb and what companies report
           | capitals "was" founded | acquired       what is done with companies, and no thing of another type
           | capitals ", which" owns | ", whose" owners
           | "its" … rival [","] capital             somebody of a company's, unless a surname
           | valued capitals "at"

The stock model takes a coined name for a town or a person as often as not. The words are data
(`data/names/employers.toml`). The work is a look at a few words around each of these verbs and nouns.
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

from extract.names.context import Context, may_name_company, possessive, run_after, run_before
from extract.names.grammar import mention
from extract.names.joined import ends_person, is_own_name, is_surname
from extract.names.lexicon import heads, load
from extract.names.model import Mention
from extract.names.words import NUMBER

RULE: Final = "names.company"
_LONGEST: Final = 4
_REACH: Final = 5  # words behind a verb in which what companies report is looked for
_OWNED: Final = 3  # words from "its" to the noun


@cache
def _listed(key: str) -> frozenset[str]:
    return frozenset(load("employers")["traded"][key])


def find_traders(context: Context) -> Iterator[Mention]:
    """The companies beside such words."""
    yield from _by_verbs(context)
    yield from _by_relatives(context)
    yield from _related(context)
    yield from _valued(context)


def _by_verbs(context: Context) -> Iterator[Mention]:
    """Before their shares, what they report and what is done with them."""
    words = context.words
    for index in words.places(_listed("shares")):
        owned = index > 2 and words.text[index - 1] == "s" and possessive(words, index - 2) == 2
        yield from _before(context, index - 2 if owned else index)
    for index in words.places(_listed("verbs")):
        if not _listed("figures").isdisjoint(words.low[index + 1 : index + 1 + _REACH]):
            yield from _before(context, index)
    for index in words.places(_listed("done")):
        if index > 1 and words.text[index - 1] in ("was", "been"):
            yield from _before(context, index - (1 if words.text[index - 1] == "was" else 2))


def _by_relatives(context: Context) -> Iterator[Mention]:
    """Before "which" and "whose" with what tells a company behind them."""
    words = context.words
    for relative, key in (("which", "owning"), ("whose", "owners")):
        for index in words.places({relative}):
            behind = words.text[index + 1 : index + 3]
            if index > 1 and words.text[index - 1] == "," and not _listed(key).isdisjoint(behind):
                yield from _before(context, index - 1)


def _valued(context: Context) -> Iterator[Mention]:
    """Between a verb of pricing and "at" with a sum."""
    words = context.words
    for index in words.places(_listed("valued")):
        stop = run_after(context, index + 1, _LONGEST, may_name_company)
        priced = words.text[stop : stop + 1] == ["at"]
        if stop > index + 1 and priced and _is_sum(context, stop + 1):
            yield mention(context, index + 1, stop, "organisation", RULE)


def _is_sum(context: Context, index: int) -> bool:
    words = context.words
    return any(words.kind[at] == NUMBER for at in range(index, min(index + _OWNED, len(words))))


def _before(context: Context, stop: int) -> Iterator[Mention]:
    """The capitals that end before a word, if they are a name of their own."""
    words = context.words
    first = run_before(context, stop, _LONGEST, may_name_company)
    if first >= stop or words.breaks[stop] or not _is_own(context, first, stop):
        return
    if not words.initial(first) and (
        words.low[first - 1] in ("of", "and", "-", "&") or words.kind[first - 1] == NUMBER
    ):
        return
    yield mention(context, first, stop, "organisation", RULE)


def _is_own(context: Context, first: int, stop: int) -> bool:
    """Whether capitals are no common noun that begins a sentence, and no person or thing."""
    if (
        not is_own_name(context, first)
        or context.words.text[stop - 1] in heads().by_last
        or ends_person(context, stop - 1)
    ):
        return False
    return stop - first == 1 or not is_surname(context, stop - 1)


def _related(context: Context) -> Iterator[Mention]:
    """The one capital behind "its rival" and the like, with a comma between or not."""
    words = context.words
    for index in words.low_places(_listed("related")):
        first = index + 2 if words.text[index + 1 : index + 2] == [","] else index + 1
        stop = run_after(context, first, _LONGEST, may_name_company)
        if stop != first + 1 or words.breaks[index + 1] or not _is_own(context, first, stop):
            continue
        opens = words.initial(index) and first == index + 1
        if opens or "its" in words.low[max(index - _OWNED, 0) : index]:
            yield mention(context, first, stop, "organisation", RULE)
