"""All sources together: from a parsed document to its mentions and entities."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Final

from spacy.tokens import Doc

from extract.attributes import text_of
from extract.names.acronyms import brackets, long_forms
from extract.names.ambiguous import reference
from extract.names.branches import find_branches
from extract.names.brands import find_brands
from extract.names.called import find_introduced
from extract.names.cities import find_cities
from extract.names.companies import find_companies
from extract.names.compatriots import find_compatriots
from extract.names.compounds import find_compounds
from extract.names.context import Context, title_words
from extract.names.contracts import find_contractors
from extract.names.credible import credible
from extract.names.credits import find_credits
from extract.names.currencies import find_currencies
from extract.names.definitions import find_defined
from extract.names.document import complete, single
from extract.names.elections import find_bodies, find_elections
from extract.names.employers import find_employers
from extract.names.entities import group
from extract.names.fields import find_fields, page_fields
from extract.names.first_names import find_first_names
from extract.names.gazetteer import Gazetteer, Hit
from extract.names.governed import find_governed
from extract.names.grammar import find_grammar, mention
from extract.names.journeys import find_journeys, find_routes, find_seats
from extract.names.labelled import find_labelled
from extract.names.led import find_led
from extract.names.located import find_called
from extract.names.merge import SOURCES, Source, merge, ordered
from extract.names.model import Entity, Mention
from extract.names.model_names import find_model_names
from extract.names.national import find_national
from extract.names.numbered import find_numbered
from extract.names.officed import find_officed
from extract.names.offices import find_offices, office_mentions
from extract.names.offices_bodies import behind_bodies
from extract.names.pairs import find_pairs
from extract.names.partners import find_partners
from extract.names.patronymics import find_patronymics
from extract.names.persons import find_titled
from extract.names.publisher import find_publisher
from extract.names.quoted import drop_silent, find_quoted
from extract.names.sections import find_sections
from extract.names.series import by_neighbours
from extract.names.shipped import gazetteer as shipped_gazetteer
from extract.names.sittings import find_sittings
from extract.names.speakers import find_speakers
from extract.names.subjects import find_subjects
from extract.names.syllables import find_syllables
from extract.names.tickers import exchanges, find_listed
from extract.names.towns import find_filed
from extract.names.traded import find_traders
from extract.names.unnamed import find_unnamed
from extract.names.words import Words, view
from extract.names.works import find_works

# The grammar's finders and those that read what the article says of its names; all take the text's context.
_GRAMMAR: Final = (
    find_grammar,
    find_elections,
    find_bodies,
    find_national,
    find_led,
    find_compounds,
    find_called,
    find_journeys,
    find_routes,
    find_seats,
    find_brands,
    find_pairs,
    find_companies,
    find_sections,
    find_sittings,
    find_introduced,
    find_employers,
    find_partners,
    find_works,
    find_syllables,
    find_traders,
    find_listed,
    find_contractors,
    find_numbered,
    find_patronymics,
    find_first_names,
)
_ARTICLE: Final = (find_defined, find_credits, find_subjects)


def find_names(
    doc: Doc, *, gazetteer: Gazetteer | None = None, sources: Collection[Source] = SOURCES
) -> tuple[Mention, ...]:
    """Find the names of a document.

    Args:
        doc: with a model's entities, and tags where there are any; blocks in `doc._.extract_blocks` are respected.
        gazetteer: entries of the user's, which win over all other sources.
        sources: which to use of `model` (the entities of the pipeline's model), `gazetteer` (the shipped lists; the
            user's own is always used), `grammar` (how names are built) and `article` (what one place of the article
            says of a name elsewhere: acronyms, definitions, repetitions, short forms, votes on types).

    Returns:
        Mentions in text order, none overlapping another.
    """
    return find_all(doc, gazetteer=gazetteer, sources=sources)[0]


def find_all(
    doc: Doc, *, gazetteer: Gazetteer | None = None, sources: Collection[Source] = SOURCES
) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    """The names of a document, and the things that they name; arguments as in `find_names`."""
    words = view(text_of(doc), starts=[block.start for block in doc._.extract_blocks])
    model = find_model_names(doc) if "model" in sources else []
    day = doc._.extract_published
    own = gazetteer.find(words, day=day) if gazetteer else []
    known = shipped_gazetteer().find(words, day=day) if "gazetteer" in sources else []
    hits = [*own, *known]
    bodies = [(hit.first, hit.stop) for hit in hits if hit.entry.type == "organisation"]
    offices = behind_bodies(find_offices(words), bodies) if "grammar" in sources else []
    context = _context(doc, words, hits, offices, model)
    found = [*_hits(context, own, "names.user"), *_hits(context, known, "names.gazetteer")]
    found += find_cities(context, model) if "gazetteer" in sources else []
    silent: list[tuple[int, int]] = []
    if "grammar" in sources:
        quoted = find_quoted(context)
        silent = [*quoted.silent, *find_unnamed(context), *find_currencies(context), *exchanges(context)]
        model = credible(context, model)
        found += [*quoted.names, *office_mentions(context, offices), *find_titled(context, offices)]
        found += find_governed(context, offices)
        found += [one for finder in _GRAMMAR for one in finder(context)]
        found += find_filed(context, doc._.extract_dateline_place)
        found += find_officed(context, found)
        found += find_branches(context, [*found, *model])
    labelled = page_fields(doc, words.source) if "article" in sources else []
    fields = find_fields(doc, words.source, labelled)
    if "article" in sources:
        found += [one for finder in _ARTICLE for one in finder(context)]
        found += find_publisher(context, doc._.extract_publisher)
        found += [*find_speakers(context, ordered(model)), *find_compatriots(context, ordered(model))]
        found += [one for pair in fields for one in pair if one]
        found += find_labelled(words.source, labelled, found)
    merged = merge(drop_silent(context, [*model, *found], silent))
    if "article" in sources:
        merged = by_neighbours(words.source, merged)
    named = complete(context, merged, silent=silent, fields=fields) if "article" in sources else single(context, merged)
    return tuple(item.mention for item in named), group(named)


def _hits(context: Context, hits: Iterable[Hit], rule: str) -> list[Mention]:
    return [mention(context, hit.first, hit.stop, hit.entry.type, rule, _ref(context, hit)) for hit in hits]


def _ref(context: Context, hit: Hit) -> str | None:
    ref = hit.entry.ref
    return reference(context, hit.first, ref) if hit.stop == hit.first + 1 and hit.entry.type == "place" else ref


def _context(
    doc: Doc, words: Words, hits: Sequence[Hit], offices: Sequence[tuple[int, int]], model: Sequence[Mention]
) -> Context:
    persons = (bisect_left(words.end, m.end) for m in model if m.type == "person" and " of " not in m.text)
    return Context(
        words=words,
        covered={index: hit for hit in reversed(hits) for index in range(hit.first, hit.stop)},
        offices=frozenset(index for first, stop in offices for index in range(first, stop)),
        persons=frozenset(persons),
        long_forms=long_forms(words, brackets(words)),
        titles=title_words(words),
        tag=_tagger(doc, words),
        publisher=doc._.extract_publisher or "",
    )


def _tagger(doc: Doc, words: Words) -> Callable[[int], str]:
    """Tag of the token in which a word begins."""
    starts = doc.to_array("IDX").tolist()

    def tag(index: int) -> str:
        at = bisect_right(starts, words.start[index]) - 1
        return doc[at].tag_ if at >= 0 else ""

    return tag
