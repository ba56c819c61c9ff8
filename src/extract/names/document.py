"""The article as a whole: what one place says of a name holds for all its places.

An acronym defined in brackets takes the type of its long form everywhere; a name tagged several ways takes its
best-supported type; a name missed in one place and found in another is found in both; a person's surname alone is that
person; "the Secretariat" is the named secretariat before it.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from extract.names.acronyms import brackets, is_acronym
from extract.names.aliases import find_aliases
from extract.names.companies import RULE as COMPANY
from extract.names.company_forms import bases, find_company_forms, is_company
from extract.names.context import Context
from extract.names.gazetteer import Entry, build
from extract.names.given import find_given
from extract.names.grammar import mention
from extract.names.keys import Keys, short_bracketed
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.links import Links, define
from extract.names.merge import MODEL, REPEAT, merge, priority
from extract.names.model import Mention, NameType
from extract.names.quoted import drop_silent
from extract.names.short_forms import find_short_forms
from extract.names.surnames import by_other_parts, find_surnames, without_namesakes
from extract.names.tickers import tie_tickers
from extract.names.towns import RULE as PLACE
from extract.names.words import LOWER

_SURE: Final = 10
_EVIDENT: Final = frozenset({COMPANY, "names.definition"})
_DOUBTFUL: Final = frozenset({"names.credit", "names.speaker", MODEL})  # of a company's name they tell no type
_MIN_LETTERS: Final = 3
_FULL_NAME: Final = 3  # words


class Named(NamedTuple):
    """A mention and the key of the thing that it names; equal keys name one thing."""

    mention: Mention
    key: str


def complete(
    context: Context,
    found: Sequence[Mention],
    *,
    silent: list[tuple[int, int]],
    fields: Sequence[tuple[Mention, Mention | None]] = (),
) -> list[Named]:
    """Read the article as a whole.

    Args:
        context: the text.
        found: the mentions after the merge of the sources.
        silent: word spans in which nothing is a name.
        fields: names in title fields with their short forms.

    Returns:
        The mentions that result, in text order without overlaps, each with its key.
    """
    opens = brackets(context.words)
    links = define(context, found, opens)
    find_aliases(context, found, opens, links)
    tie_tickers(context, {one.end: one for one in found}, links)
    for name, abbreviation in fields:
        if abbreviation:
            links.tie(abbreviation.text, name)
    kept = [m for m in [*found, *links.mentions] if m.text not in links.common]
    kept = by_other_parts(context, _as_persons(kept))
    surnames = find_surnames(context, kept)
    companies = find_company_forms(context, kept)
    kept = [*without_namesakes(kept, surnames), *(short.mention for short in companies)]
    types = {**best_types([*kept, *surnames, *_inner(links)]), **links.sure}
    repeats = _repeats(context, kept, types, links)
    everything = merge(_typed(m, types) for m in drop_silent(context, [*kept, *surnames, *repeats], silent))
    names = Keys.of(context, everything, links)
    short = [*find_short_forms(context, everything, links), *companies, *find_given(context, everything)]
    final = merge([*everything, *(s.mention for s in short)]) if short else everything
    stands_for = {(s.mention.start, s.mention.end): s.stands_for for s in short}
    return [Named(m, names.key(stands_for.get((m.start, m.end), m))) for m in final]


def single(context: Context, found: Sequence[Mention]) -> list[Named]:
    """Each mention for itself, with the key of what it names: what is left where the article is not read as a whole."""
    names = Keys.of(context, found, Links())
    return [Named(one, names.key(one)) for one in found]


def _as_persons(found: Sequence[Mention]) -> list[Mention]:
    """The mentions; a body of the model whose last word alone is a person is that person: "Ana Marie Lindqvist"."""
    alone = {one.text for one in found if one.type == "person" and " " not in one.text}
    return [replace(one, type="person") if _is_person(one, alone) else one for one in found]


def _is_person(one: Mention, alone: Collection[str]) -> bool:
    if one.rule != MODEL or one.type != "organisation":
        return False
    parts = one.text.split()
    plain = all(part.isalpha() and part.istitle() for part in parts)
    return 1 < len(parts) <= _FULL_NAME and plain and parts[-1] in alone and parts[-1] not in heads().by_last


def best_types(found: Sequence[Mention]) -> Mapping[str, NameType]:
    """The best-supported type of each surface: sources count by their priority, the model once a mention.

    A credit, what people do and the model have no vote on what another place shows to be a company.
    """
    votes: dict[str, dict[NameType, int]] = defaultdict(dict)
    companies = {one.text for one in found if one.rule in _EVIDENT and one.type == "organisation"}
    for one in found:
        if one.type != "position" and not (one.rule in _DOUBTFUL and one.text in companies):
            weight = 1 if one.rule == MODEL else priority(one.rule) * _SURE
            votes[one.text][one.type] = votes[one.text].get(one.type, 0) + weight
    return {text: max(types, key=lambda kind: (types[kind], kind)) for text, types in votes.items()}


def _inner(links: Links) -> list[Mention]:
    """Votes on the types of the acronyms that stand in brackets inside names."""
    return [Mention(0, 0, text, kind, "names.acronym") for text, kind in sorted(links.inner.items())]


def _typed(found: Mention, types: Mapping[str, NameType]) -> Mention:
    kind = types.get(found.text, found.type)
    if kind == found.type or found.type == "position":
        return found
    return Mention(found.start, found.end, found.text, kind, found.rule, found.ref)


def _repeats(context: Context, found: Sequence[Mention], types: Mapping[str, NameType], links: Links) -> list[Mention]:
    """Every further place of a known name, whole words, case as the gazetteer has it."""
    lower = {text for text, kind in zip(context.words.text, context.words.kind, strict=True) if kind == LOWER}
    refs = {m.text: m.ref for m in found if m.ref}
    entries = [
        Entry(id=text, type=types[text], names=(text,), ref=refs.get(text))
        for text in sorted({m.text for m in found if m.type != "position" and _repeatable(m, lower)})
        if text not in links.common
    ]
    entries += [Entry(id=m.text, type="place", names=(m.text.title(),)) for m in found if _is_shouted_town(m)]
    inside = {base: m.type for m in found if is_company(m) for base in bases(m.text)}
    inside |= {name: m.type for m in found if "(" in m.text for name in short_bracketed(m.text)}
    entries += [Entry(id=name, type=kind, names=(name,)) for name, kind in sorted((inside | links.inner).items())]
    spans = {(m.start, m.end) for m in found}
    hits = build(entries).find(context.words)
    start, end = context.words.start, context.words.end
    return [
        mention(context, hit.first, hit.stop, hit.entry.type, REPEAT, hit.entry.ref)
        for hit in hits
        if (start[hit.first], end[hit.stop - 1]) not in spans
    ]


def _is_shouted_town(found: Mention) -> bool:
    """Whether a town stands in capitals, as in a dateline; the text has it small elsewhere: "OSTIA", "in Ostia"."""
    written = found.text.title() == found.text  # cleaning may have written "SON LA" as "Son la"
    return found.type == "place" and found.rule == PLACE and not written and len(found.text) > _MIN_LETTERS


def _repeatable(found: Mention, lower: set[str]) -> bool:
    """Whether a name is safe to look for elsewhere: no common word that happened to have a capital."""
    if " " in found.text or is_acronym(found.text):
        return True
    if len(found.text) < _MIN_LETTERS or found.text.lower() in word_list("generic"):
        return False
    return found.rule != MODEL or found.text.lower() not in lower
