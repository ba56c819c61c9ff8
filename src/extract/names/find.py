"""All sources together: from a parsed document to its mentions and entities."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence

from spacy.tokens import Doc

from extract.attributes import text_of
from extract.names.acronyms import brackets, long_forms
from extract.names.brands import find_brands
from extract.names.companies import find_companies
from extract.names.context import Context, title_words
from extract.names.credible import credible
from extract.names.credits import find_credits
from extract.names.definitions import find_defined
from extract.names.document import Named, complete
from extract.names.elections import find_bodies, find_elections
from extract.names.entities import group
from extract.names.fields import find_fields
from extract.names.gazetteer import Gazetteer, Hit
from extract.names.grammar import find_grammar, mention
from extract.names.merge import merge
from extract.names.model import Entity, Mention
from extract.names.model_names import find_model_names
from extract.names.offices import find_offices, office_mentions
from extract.names.pairs import find_pairs
from extract.names.persons import find_titled
from extract.names.quoted import drop_silent, find_quoted
from extract.names.shipped import gazetteer as shipped_gazetteer
from extract.names.unnamed import find_unnamed
from extract.names.words import Words, view


def find_names(doc: Doc, *, gazetteer: Gazetteer | None = None) -> tuple[Mention, ...]:
    """Find the names of a document.

    Args:
        doc: with a model's entities, and tags where there are any; blocks in `doc._.extract_blocks` are respected.
        gazetteer: entries of the user's, which win over all other sources.

    Returns:
        Mentions in text order, none overlapping another.
    """
    return find_all(doc, gazetteer=gazetteer)[0]


def find_all(doc: Doc, *, gazetteer: Gazetteer | None = None) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    """The names of a document, and the things that they name; arguments as in `find_names`."""
    words = view(text_of(doc), starts=[block.start for block in doc._.extract_blocks])
    model = find_model_names(doc)
    own = gazetteer.find(words, day=doc._.extract_published) if gazetteer else []
    hits = [*own, *shipped_gazetteer().find(words, day=doc._.extract_published)]
    offices = find_offices(words)
    context = _context(doc, words, hits, offices, model)
    quoted = find_quoted(context)
    fields = find_fields(doc, words.source)
    silent = [*quoted.silent, *find_unnamed(context)]
    model = credible(context, model)
    found = merge(
        drop_silent(
            context,
            [
                *quoted.names,
                *model,
                *_hits(context, own, "names.user"),
                *_hits(context, hits[len(own) :], "names.gazetteer"),
                *find_grammar(context),
                *find_elections(context),
                *find_bodies(context),
                *office_mentions(context, offices),
                *find_titled(context, offices),
                *find_defined(context),
                *find_brands(context),
                *find_pairs(context),
                *find_companies(context),
                *find_credits(context),
                *(one for pair in fields for one in pair if one),
            ],
            silent,
        )
    )
    named: Sequence[Named] = complete(context, found, silent=silent, fields=fields)
    mentions = tuple(item.mention for item in named)
    return mentions, group(named)


def _hits(context: Context, hits: Iterable[Hit], rule: str) -> list[Mention]:
    return [mention(context, hit.first, hit.stop, hit.entry.type, rule, hit.entry.ref) for hit in hits]


def _context(
    doc: Doc, words: Words, hits: Sequence[Hit], offices: Sequence[tuple[int, int]], model: Sequence[Mention]
) -> Context:
    persons = (bisect_left(words.end, m.end) for m in model if m.type == "person")
    return Context(
        words=words,
        covered={index: hit for hit in reversed(hits) for index in range(hit.first, hit.stop)},
        offices=frozenset(index for first, stop in offices for index in range(first, stop)),
        persons=frozenset(persons),
        long_forms=long_forms(words, brackets(words)),
        titles=title_words(words),
        tag=_tagger(doc, words),
    )


def _tagger(doc: Doc, words: Words) -> Callable[[int], str]:
    """Tag of the token in which a word begins."""
    starts = doc.to_array("IDX").tolist()

    def tag(index: int) -> str:
        at = bisect_right(starts, words.start[index]) - 1
        return doc[at].tag_ if at >= 0 else ""

    return tag
