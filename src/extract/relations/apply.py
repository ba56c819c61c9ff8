"""Apply a rulebook to a Doc whose names, times, amounts and positions are set."""

from collections.abc import Callable

from spacy.tokens import Doc

from extract.attributes import text_of
from extract.relations.events.facts import link_facts
from extract.relations.events.kinds import with_kinds
from extract.relations.events.make import make_events, merge
from extract.relations.findings import hang_on_heads, read_findings
from extract.relations.implied import implied
from extract.relations.matching.matcher import find_matches
from extract.relations.model import Event, Relation
from extract.relations.reference.resolver import Resolver
from extract.relations.relations import make_relations
from extract.relations.rulebook.book import Rulebook
from extract.relations.statements import read_statements
from extract.relations.syntax.mending_clauses import mend_clauses
from extract.relations.syntax.mending_guests import mend_guests
from extract.relations.syntax.mending_headlines import mend_headlines
from extract.relations.syntax.mending_items import mend_items
from extract.relations.syntax.mending_lists import mend_lists
from extract.relations.syntax.mending_members import mend_members
from extract.relations.syntax.mending_phrases import mend_phrases, mend_times
from extract.relations.syntax.mending_roots import mend_roots
from extract.relations.syntax.mending_seats import mend_seats
from extract.relations.syntax.mending_sums import mend_sums
from extract.relations.syntax.mending_verbs import mend_verbs
from extract.relations.syntax.mending_words import mend_gerunds, mend_names, mend_participles
from extract.relations.syntax.tree import read_tree
from extract.relations.voices import Voice


def no_country(adjective: str) -> str | None:  # noqa: ARG001
    """For callers that know no adjectives of nationality."""
    return None


def apply_rules(
    doc: Doc,
    rulebook: Rulebook,
    *,
    country_of: Callable[[str], str | None] = no_country,
    text: str | None = None,
    voices: tuple[Voice, ...] | None = None,
) -> tuple[tuple[Relation, ...], tuple[Event, ...]]:
    """The relations and events that the rules find in a Doc.

    Args:
        doc: with tags, lemmas and a parse; `extract_names`, `extract_entities`, `extract_times`, `extract_amounts` and
            `extract_positions` as far as they are known.
        rulebook: the rules.
        country_of: the ISO 3166 code of an adjective of nationality ("Kenyan"), or `None`.
        text: the text of the document, where it is known.
        voices: what `read_voices` says of it, where that is known.

    Raises:
        ValueError: if the Doc has no parse.
    """
    tree = read_tree(doc)
    mend_participles(tree)
    mend_gerunds(tree)
    mend_phrases(tree)
    mend_clauses(tree)
    mend_members(tree)
    findings = read_findings(doc, tree, voices)
    if not findings.order:
        return (), ()
    mend_names(tree, findings)
    mend_headlines(tree, findings)
    mend_roots(tree, findings)
    mend_verbs(tree, findings)
    mend_seats(tree, findings)
    mend_sums(tree, findings)
    hang_on_heads(tree, findings)
    mend_lists(tree, findings)
    mend_guests(tree, findings)
    mend_items(tree, findings)
    mend_times(tree, findings)
    resolver = Resolver(tree, findings, country_of)
    matches = find_matches(tree, findings, resolver, rulebook)
    text = text_of(doc) if text is None else text
    fields, told = read_statements(doc, text, tree, findings, rulebook)
    labelled = {(match.rule.type, match.trigger) for match in told}
    said = [m for m in matches if not m.rule.relation and (m.rule.type, m.trigger) not in labelled] + told
    events = merge(sorted(said, key=lambda match: match.trigger) if told else said, tree)
    found = doc._
    times, amounts = found.extract_times, found.extract_amounts
    relations = make_relations(
        tree,
        [*matches, *implied(events, rulebook, findings.entities)],
        times,
        found.extract_positions,
        fields,
        findings.entities,
    )
    stated = with_kinds(make_events(tree, events, amounts, findings), tree, amounts)
    return relations, link_facts(stated, times, amounts)
