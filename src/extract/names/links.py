"""What brackets say: the acronym of a name, in either order, and acronyms of common nouns, which name nothing."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from extract.names.acronyms import abbreviates, closing, is_acronym
from extract.names.context import Context, possessive
from extract.names.grammar import mention
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.merge import MODEL, overlapping
from extract.names.model import Mention, NameType
from extract.names.surfaces import plain
from extract.names.words import CAPITAL

RULE: Final = "names.acronym"
_BACK: Final = 3  # names that may stand between one and its acronym
_SMALL: Final = frozenset({"of", "the", "for", "and", "on", "in", "&", ",", "-", "de", "des", "la", "du", "to"})


@dataclass(frozen=True, slots=True)
class Links:
    """What the brackets of an article define.

    Attributes:
        mentions: of the acronyms in brackets, and of long forms that only their initials revealed.
        same: by an acronym in plain form, its definitions in text order: offset and the long form in plain form.
        common: acronyms of common nouns.
        inner: by an acronym in brackets inside a name, the type of that name.
        sure: by an acronym, the type of its long form where more than the model tells that.
    """

    mentions: list[Mention] = field(default_factory=list)
    same: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    common: set[str] = field(default_factory=set)
    inner: dict[str, NameType] = field(default_factory=dict)
    sure: dict[str, NameType] = field(default_factory=dict)

    def tie(self, short: str, long: Mention) -> None:
        """File a short form under the name that it stands for."""
        self.same.setdefault(plain(short), []).append((long.start, plain(long.text)))


def define(context: Context, found: Sequence[Mention], opens: Sequence[int]) -> Links:
    """Read the brackets that hold an acronym or its long form.

    Args:
        context: the text.
        found: the mentions so far, in text order without overlaps.
        opens: word indices of brackets with an acronym in them.
    """
    links = Links()
    ends = {m.end: m for m in found}
    for opening in opens:
        _forward(context, found, ends, opening, links)
    for first, second in pairwise(found):
        _backward(context, first, second, links)
    return links


def _forward(
    context: Context, found: Sequence[Mention], ends: Mapping[int, Mention], opening: int, links: Links
) -> None:
    words = context.words
    stop = closing(words, opening)
    acronym = words.slice(opening + 1, stop)
    if acronym[1:].islower() and context.known(opening + 1):
        return  # "the Ministry of Labour (Mali)"
    long = ends.get(words.end[opening - 1]) or _before_possessive(context, ends, opening)
    if long is None or long.rule == MODEL:
        whole = _by_initials(context, found, opening)
        if whole is not None and (long is None or whole.start < long.start):
            links.mentions.append(whole)
            long = whole
    if long is None:
        _common(context, opening, acronym, links)
        return
    if not abbreviates(plain(acronym), plain(long.text)):
        long = _earlier(context, found, long, plain(acronym)) or long
    if long.type in ("place", "person") and opening not in context.long_forms:
        return
    if long.type == "place":
        long = _around(context, found, long, opening) or long
    if long.type == "position" or acronym.lower() in word_list("not_names") or long.text == acronym:
        return
    long = _inner(context, long, opening) or long
    links.mentions.append(mention(context, opening + 1, stop, long.type, RULE, long.ref))
    if long.rule != MODEL:
        links.sure[acronym] = long.type
    links.tie(acronym, long)


def _inner(context: Context, long: Mention, opening: int) -> Mention | None:
    """The body inside a name that an acronym abbreviates: of "Board of the **Reef Fund** (RF)" the fund."""
    words = context.words
    first = context.long_forms.get(opening)
    if first is None or first < 2 or words.start[first] <= long.start or not is_acronym(words.text[opening + 1]):
        return None
    held = long.type == "occasion" and context.known(first - 1)  # "Meeting of PUN **Council of Reefs** (CR)"
    if words.text[first - 1] not in ("the", "of") and not held:
        return None
    types = {head.type for word in words.text[first:opening] for head in heads().by_last.get(word, ())}
    whole = long.type == "organisation" or "organisation" in types
    return mention(context, first, opening, "organisation", RULE) if whole else None


def _earlier(context: Context, found: Sequence[Mention], near: Mention, short: str) -> Mention | None:
    """The name shortly before that at a bracket which has the initials: "the **Reef Pact** of A and B (RP)"."""
    index = bisect_left(found, near.start, key=lambda one: one.start)
    for one in reversed(found[max(index - _BACK, 0) : index]):
        between = context.words.source[one.end : near.start]
        if "\n" in between or ". " in between:
            break
        whole = len(short) > 2 and plain(one.text).startswith(short[:1]) and abbreviates(short, plain(one.text))
        if whole and one.type not in ("place", "person", "position"):
            return one
    return None


def _around(context: Context, found: Sequence[Mention], place: Mention, opening: int) -> Mention | None:
    """The name with a place for its end that an acronym abbreviates: "**PU Mission** in Norlandia (PUMIN)"."""
    begin = context.words.start[context.long_forms[opening]]
    index = bisect_left(found, place.start, key=lambda one: one.start) - 1
    before = found[index] if index >= 0 else None
    if before is None or before.type in ("place", "position") or not before.start <= begin < before.end:
        return None
    joint = context.words.source[before.end : place.start].split()
    return before if joint in (["in"], ["to"], ["for"], ["in", "the"]) else None


def _before_possessive(context: Context, ends: Mapping[int, Mention], opening: int) -> Mention | None:
    """A name in quotation marks or with a possessive before the bracket: "the **Port Union**'s (PU) council"."""
    words = context.words
    if opening > 2 and possessive(words, opening - 2) == 2:
        return ends.get(words.end[opening - 3])
    quoted = opening > 1 and words.text[opening - 1] in "\"”’'"
    return ends.get(words.end[opening - 2]) if quoted else None


def _by_initials(context: Context, found: Sequence[Mention], opening: int) -> Mention | None:
    """A long form of capitals that the model saw at least in part."""
    first = context.long_forms.get(opening)
    words = context.words
    if first is None or opening - first < 2 or words.kind[first] != CAPITAL:
        return None
    if not all(words.kind[i] == CAPITAL or words.text[i] in _SMALL for i in range(first, opening)):
        return None
    whole = mention(context, first, opening, "organisation", RULE)
    parts = [m for m in overlapping(whole, found) if m.type != "position"]
    if not parts or words.text[opening + 1].lower() in word_list("not_names"):
        return None
    return whole if all(whole.start <= m.start and m.end <= whole.end for m in parts) else None


def _common(context: Context, opening: int, acronym: str, links: Links) -> None:
    """An acronym of words without capitals names nothing."""
    first = context.long_forms.get(opening)
    if first is not None and context.words.kind[opening - 1] != CAPITAL and not context.covered.get(opening + 1):
        links.common.add(acronym)


def _backward(context: Context, first: Mention, second: Mention, links: Links) -> None:
    """Read "PU (Port Union)": the acronym takes the type of what stands in the brackets."""
    words = context.words
    between = words.source[first.end : second.start]
    if first.type == "place" and first.rule == "names.gazetteer":
        return  # a dateline and its agency: "SAN SALVADOR (Reuters)"
    if (second.ref or "").startswith("iso3166:") and not abbreviates(plain(first.text), plain(second.text)):
        return  # a body and the country that it is in: "PUN (Kenya)"
    if (
        between.strip() != "("
        or not is_acronym(first.text)
        or " " in first.text
        or first.type == "position"
        or second.type == "position"
    ):
        return
    after = bisect_left(words.start, second.end)
    if after < len(words) and words.text[after] == ")":
        at = bisect_left(words.start, first.start)
        stop = bisect_left(words.start, first.end)
        links.mentions.append(mention(context, at, stop, second.type, RULE, second.ref))
        links.tie(first.text, second)
