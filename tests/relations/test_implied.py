from dataclasses import replace

import pytest
from spacy.language import Language

from extract.relations.apply import apply_rules
from extract.relations.rulebook.book import load_rulebook
from tests.relations.build import ends, marked


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Last month, {person:Ola} attended the {occasion:Sea Forum}.",
            {("during", "Sea Forum", "Last month")},
        ),
        (
            "{person:Ola} travelled to {place:Suva} for the {occasion:Sea Forum}.",
            {("held_in", "Sea Forum", "Suva")},
        ),
        ("Last month, {person:Ola} will not attend the {occasion:Sea Forum}.", set()),
        ("Last month, {person:Ola} left the {occasion:Sea Forum}.", set()),
    ],
)
def test_a_statement_of_an_event_dates_and_places_its_occasion(
    stock: Language, text: str, found: set[tuple[str, str, str]]
) -> None:
    doc = marked(stock, text.replace("Last month", "{time:Last month}"))
    relations, _ = apply_rules(doc, load_rulebook())
    assert {ends(doc, relation) for relation in relations} == found


def test_several_occasions_on_several_days_are_not_paired(stock: Language) -> None:
    text = "{person:Ola} attended the {occasion:Sea Forum} and {occasion:Sail Fair} in {time:May} and {time:June}."
    doc = marked(stock, text)
    relations, _ = apply_rules(doc, load_rulebook())
    assert [relation for relation in relations if relation.rule == "during.event"] == []


@pytest.mark.parametrize(("ref", "held"), [(None, True), ("iso3166:PE", False)])
def test_a_town_that_hosts_says_where_and_a_country_does_not(stock: Language, ref: str | None, held: bool) -> None:
    doc = marked(stock, "{place:Cusco} hosted the {occasion:Sea Forum} in {time:May}.")
    doc._.extract_entities = tuple(
        replace(entity, ref=ref if entity.type == "place" else None) for entity in doc._.extract_entities
    )
    relations, _ = apply_rules(doc, load_rulebook())
    assert (("held_in", "Sea Forum", "Cusco") in {ends(doc, relation) for relation in relations}) is held


def test_a_country_behind_a_smaller_place_is_no_venue(stock: Language) -> None:
    doc = marked(stock, "The {occasion:Sea Forum} was held at the {place:Reef Hall} in {place:Fiji}.")
    doc._.extract_entities = tuple(
        replace(entity, ref="iso3166:FJ" if entity.name == "Fiji" else None) for entity in doc._.extract_entities
    )
    relations, _ = apply_rules(doc, load_rulebook())
    assert [ends(doc, relation) for relation in relations] == [("held_in", "Sea Forum", "Reef Hall")]
