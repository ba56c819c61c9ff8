"""Short forms: a capitalised head noun for the named thing before it ("the Secretariat", "Committee Chair")."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from extract.names.context import Context, is_capital
from extract.names.grammar import mention
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.links import Links
from extract.names.model import Mention
from extract.names.owned import own_names, short_heads
from extract.names.realms import find_realms
from extract.names.words import HYPHENS, Words

SHORT: Final = "names.short_form"


@dataclass(frozen=True, slots=True)
class Short:
    """A short form and the name that it stands for."""

    mention: Mention
    stands_for: Mention


def find_short_forms(context: Context, found: Sequence[Mention], links: Links) -> list[Short]:
    """Find "the" and a capitalised head noun of a name: the last one before it, else the first after it.

    A noun that means a body wherever it has a capital needs no name in full ("the Board").

    Of several things with that head the article's own comes first, unless the paragraph names another one before: the
    publisher, or the first that is named, if it alone is given an acronym.
    """
    words = context.words
    lexicon = heads().by_last
    latest: dict[str, Mention] = {}
    first: dict[str, Mention] = {}
    for later in reversed(found):
        _remember(later, first)
    shorts = []
    position = 0
    own: dict[str, Mention] | None = None
    for index in words.places(lexicon):
        text = words.text[index]
        articled = _has_article(words, index) or _is_alone(words, index)
        if text not in first:
            tailed = words.text[index + 1 : index + 2] in (["of"], ["for"], ["on"])
            if articled and text in word_list("lone_bodies") and not tailed and _ends_here(context, index):
                alone = mention(context, index, index + 1, "organisation", SHORT)
                shorts.append(Short(alone, alone))
            continue
        if not (articled or _has_officer(context, index, first[text])):
            continue
        while position < len(found) and found[position].end <= words.start[index]:
            _remember(found[position], latest)
            position += 1
        if articled and not _ends_here(context, index):
            continue
        own = own_names(context, found, links) if own is None else own
        near = latest.get(text)
        beside = near is not None and "\n" not in words.source[near.end : words.start[index]]
        one = near if beside and near else own.get(text) or near or first[text]
        shorts.append(Short(mention(context, index, index + 1, one.type, SHORT), one))
    shorts.extend(Short(*pair) for pair in find_realms(context, found, first, SHORT))
    return sorted(shorts, key=lambda short: short.mention.start)


def _has_article(words: Words, index: int) -> bool:
    return index > 0 and words.text[index - 1] in ("the", "The")


def _is_alone(words: Words, index: int) -> bool:
    """Whether another word than "the" leads in a noun that alone means the article's own body: "**its** Board"."""
    listed = words.text[index] in word_list("lone_bodies")
    return listed and index > 0 and words.text[index - 1] in word_list("before_lone")


def _has_officer(context: Context, index: int, one: Mention) -> bool:
    """Whether an office in capitals follows the noun of a body, which is none of the office: "**Committee** Chair"."""
    after = index + 1
    if one.type != "organisation" or index in context.offices or index in context.titles or after >= len(context.words):
        return False
    alone = index == 0 or context.words.breaks[index] or not is_capital(context.words, index - 1)
    return alone and after in context.offices and is_capital(context.words, after) and not context.words.breaks[after]


def _remember(one: Mention, latest: dict[str, Mention]) -> None:
    for noun in short_heads(one):
        latest[noun] = one


def _ends_here(context: Context, index: int) -> bool:
    words = context.words
    following = index + 1
    if index in context.titles or words.breaks[index]:
        return False
    if following >= len(words) or words.breaks[following]:
        return True
    if is_capital(words, following) or (words.text[following] in HYPHENS and words.glued(following)):
        return False
    return not (words.text[following] in ("of", "for", "on") and is_capital(words, following + 1))
