"""Where the sources of names meet: one list of mentions, none overlapping another.

Priorities, written down here and nowhere else; `extract explain names.merge` prints `explained()`:
1. A name of the grammar, the gazetteer or the lexicons wins over one of the model that it only partly overlaps.
2. Of two that overlap, the longer wins, whatever its source: nothing is labelled inside a name. A name of the model
   that merely strings together names found otherwise ("Norlandia-Ostia", "Port Union and World Forum") loses to them.
3. Of two with one span, the rule with the higher rank in `RANKS` wins. Its points also weigh its vote where mentions of
   one name differ in type.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from typing import Final, Literal, get_args

from extract.names.model import Mention

Source = Literal["model", "gazetteer", "grammar", "article"]
SOURCES: Final[tuple[Source, ...]] = get_args(Source)


@dataclass(frozen=True, slots=True)
class Rank:
    """A rule's place in the merge.

    Attributes:
        rule: its id, or that of its family (`names.grammar` for `names.grammar.occasion`).
        points: of two names with one span, that of the rule with more points wins.
        source: what has to be switched on for the rule to run.
        why: why it stands where it does.
    """

    rule: str
    points: int
    source: Source
    why: str


RANKS: Final[tuple[Rank, ...]] = (
    Rank("names.user", 100, "gazetteer", "the user knows best"),
    Rank("names.acronym", 90, "article", "the article itself says what its acronym stands for"),
    Rank("names.gazetteer", 80, "gazetteer", "a known name of a known type"),
    Rank("names.office", 75, "grammar", "the phrase of an office is closed data"),
    Rank("names.quoted", 72, "grammar", "a noun before the quotation marks says what is named"),
    Rank("names.field", 71, "article", "the page labels its own title"),
    Rank("names.shared_noun", 71, "grammar", "the noun that both names share gives the type"),
    Rank("names.election", 70, "grammar", "a construction that nothing else has"),
    Rank("names.section", 66, "grammar", "a body of a closed list and a place behind it"),
    Rank("names.called", 66, "grammar", "a noun before the participle says what is named"),
    Rank("names.sitting", 65, "grammar", "a number makes a common noun a name"),
    Rank("names.body", 65, "grammar", "a nationality and a noun from a short list"),
    Rank("names.led", 62, "grammar", "a noun that begins a name has one type, one that ends it may have two"),
    Rank("names.definition", 61, "article", "what an apposition says outweighs a noun that may have two types"),
    Rank("names.officed", 61, "grammar", "what has a director is a body, whatever its noun"),
    Rank("names.branch", 61, "grammar", "longer than the body and the country that it has in it"),
    Rank("names.grammar", 60, "grammar", "a head noun may have two types (a council meets, a council decides)"),
    Rank("names.company", 56, "grammar", "a legal form is sure, where it begins is less so"),
    Rank("names.title_person", 55, "grammar", "capitals behind a title, however many"),
    Rank("names.syllables", 55, "grammar", "two parts of a name that one language has together"),
    Rank("names.speaker", 54, "article", "what only people do, of two or three capitals that nothing else explains"),
    Rank("names.compatriot", 54, "article", "two capitals and a country behind, where others of the kind are persons"),
    Rank("names.credit", 54, "article", "capitals in a credit may be an agency"),
    Rank("names.labelled", 54, "article", "what a field says of its value, where nothing in the value tells it"),
    Rank("names.place_of", 53, "grammar", "the text calls it a town, but may mean the people or the club"),
    Rank("names.repeat", 50, "article", "worth what the mention is that it repeats"),
    Rank("names.short_form", 45, "article", "a capitalised common noun, by what was named before"),
    Rank("names.brand", 40, "grammar", "the look of a word tells little of its type"),
    Rank("names.subject", 35, "article", "what only people do, of a word that may be anything"),
    Rank("names.series", 32, "article", "lists join like with like, mostly"),
    Rank("names.city", 30, "gazetteer", "many cities share their names with persons and companies"),
    Rank("names.first_name", 25, "grammar", "a first name tells a person, of capitals that nothing else explains"),
    Rank("names.model", 10, "model", "a guess from context: it stands where nothing else speaks"),
)
PRIORITY: Final[Mapping[str, int]] = {rank.rule: rank.points for rank in RANKS}
MODEL: Final = "names.model"
REPEAT: Final = "names.repeat"


@cache
def priority(rule: str) -> int:
    """Priority of a rule id: its own, or that of the family that it belongs to (`names.grammar.occasion`)."""
    return PRIORITY[rule] if rule in PRIORITY else PRIORITY[rule.rsplit(".", 1)[0]]


def explained() -> tuple[str, ...]:
    """The priorities for a person to read, a line each, highest first."""
    return (
        "1. A name found by any other rule beats one of the model that it only partly overlaps.",
        "2. Of two names that overlap, the longer wins, whatever its source.",
        "3. A name of the model that only strings together names found otherwise loses to them.",
        "4. Of two with one span, the first of these rules wins (points, rule, why):",
        *(f"   {rank.points:>3}  {rank.rule.removeprefix('names.'):13} {rank.why}" for rank in RANKS),
    )


def merge(candidates: Iterable[Mention]) -> list[Mention]:
    """Choose among overlapping mentions.

    Args:
        candidates: from all sources, in any order; one may come twice.

    Returns:
        Those that win, in text order.
    """
    pool = sorted(candidates, key=_rank)
    sure = _choose([m for m in pool if m.rule != MODEL])
    model = [m for m in pool if m.rule == MODEL and _stands(m, sure)]
    stays = {id(m) for m in (*sure, *model)}  # the pool is in order already
    return _choose([m for m in pool if id(m) in stays]) if model else sure


def _rank(mention: Mention) -> tuple[int, int, int, str, str]:
    return (mention.start - mention.end, -priority(mention.rule), mention.start, mention.type, mention.rule)


def _choose(ranked: Sequence[Mention]) -> list[Mention]:
    """Greedy: each in turn, unless it overlaps one chosen before; in text order."""
    taken = bytearray(max((mention.end for mention in ranked), default=0))
    chosen: list[Mention] = []
    for mention in ranked:
        if taken.find(1, mention.start, mention.end) < 0:
            taken[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
            chosen.append(mention)
    return sorted(chosen, key=attrgetter("start"))


def overlapping(mention: Mention, ordered: Sequence[Mention]) -> list[Mention]:
    """The mentions of an ordered list without overlaps that a mention overlaps."""
    at = bisect_left(ordered, mention.start, key=lambda m: m.end)
    found = []
    while at < len(ordered) and ordered[at].start < mention.end:
        if ordered[at].end > mention.start:
            found.append(ordered[at])
        at += 1
    return found


def ordered(found: Sequence[Mention]) -> list[Mention]:
    """Names in text order without overlaps, the first to begin before the others."""
    kept: list[Mention] = []
    for one in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or kept[-1].end <= one.start:
            kept.append(one)
    return kept


def _stands(mention: Mention, sure: Sequence[Mention]) -> bool:
    """Whether a name of the model is a name of its own beside those found otherwise."""
    inside = [one for one in overlapping(mention, sure) if one.rule != REPEAT or not _holds(mention, one)]
    if not inside:
        return True
    if not all(_holds(mention, one) for one in inside):
        return False
    only = inside[0]
    if mention.type == "person" and only.type == "person" and only.start == mention.start and "/" not in mention.text:
        return True
    if len(inside) > 1:
        return False
    if only.rule != "names.gazetteer" or (mention.type == "person" and only.type != "place"):
        return False
    before, after = mention.text[: only.start - mention.start], mention.text[only.end - mention.start :]
    return _adds(before) or (_adds(after) and not after.startswith(("'", "’")))


def _holds(outer: Mention, inner: Mention) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end and outer.end - outer.start > inner.end - inner.start


def _adds(rest: str) -> bool:
    """Whether what stands beside the known name has a capital or a figure of its own."""
    return any(character.isupper() or character.isdigit() for character in rest)
