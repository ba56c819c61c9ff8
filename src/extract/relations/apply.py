"""Apply a rulebook to a Doc whose names, times, amounts and positions are set."""

from collections.abc import Callable

from spacy.tokens import Doc

from extract.relations.events import make_events
from extract.relations.findings import read_findings
from extract.relations.matcher import find_matches
from extract.relations.model import Event, Relation
from extract.relations.reference import Resolver
from extract.relations.relations import make_relations
from extract.relations.rulebook import Rulebook
from extract.relations.tree import read_tree


def no_country(adjective: str) -> str | None:  # noqa: ARG001
    """For callers that know no adjectives of nationality."""
    return None


def apply_rules(
    doc: Doc, rulebook: Rulebook, *, country_of: Callable[[str], str | None] = no_country
) -> tuple[tuple[Relation, ...], tuple[Event, ...]]:
    """The relations and events that the rules find in a Doc.

    Args:
        doc: with tags, lemmas and a parse; `extract_names`, `extract_entities`, `extract_times`, `extract_amounts` and
            `extract_positions` as far as they are known.
        rulebook: the rules.
        country_of: the ISO 3166 code of an adjective of nationality ("Kenyan"), or `None`.

    Raises:
        ValueError: if the Doc has no parse.
    """
    tree = read_tree(doc)
    findings = read_findings(doc, tree)
    if not findings.order:
        return (), ()
    resolver = Resolver(tree, findings, country_of)
    matches = find_matches(tree, findings, resolver, rulebook)
    return make_relations(tree, matches), make_events(tree, matches, doc._.extract_amounts)
