"""What pronouns, descriptions, groups, offices and adjectives of nationality stand for."""

from dataclasses import replace

import pytest
from spacy.language import Language

from extract.relations.apply import apply_rules
from extract.relations.rulebook.book import load_rulebook
from tests.relations.build import marked, roles

CASES = [
    ("{person:Ana Silva} slept. She visited {place:Chad}.", "visitor", ["Ana Silva"]),
    ("During her trip to {place:Chad}, {person:Ana Silva} slept.", "visitor", ["Ana Silva"]),
    ("The {organisation:Coastal Bank} said it had given {place:Chad} {amount:$5 million}.", "funder", ["Coastal Bank"]),
    ("The {organisation:Coastal Bank} slept. The bank launched the {programme:Reef Fund}.", "agent", ["Coastal Bank"]),
    ("{person:Ana Silva} slept. The bank launched the {programme:Reef Fund}.", "agent", []),
    (
        "{person:Ana Silva} and {person:Ola Vik} slept. Both leaders attended the {occasion:Reef Forum}.",
        "participant",
        ["Ana Silva", "Ola Vik"],
    ),
    (
        "{place:Chad} and {place:Fiji} argued. The two countries signed the {instrument:Reef Treaty}.",
        "party",
        ["Chad", "Fiji"],
    ),
    ("{place:Chad} argued. The two countries signed the {instrument:Reef Treaty}.", "party", []),
    ("Officials of the {organisation:Reef Union} visited {place:Chad}.", "visitor", ["Reef Union"]),
    ("{organisation:Reef Union} officials visited {place:Chad}.", "visitor", ["Reef Union"]),
    ("A group of delegates from {place:Fiji} visited {place:Chad}.", "visitor", ["Fiji"]),
    ("Tourists visited {place:Chad} on {time:Friday}.", "visitor", []),
]


@pytest.mark.parametrize(("text", "role", "names"), CASES, ids=[text for text, *_ in CASES])
def test_fillers(stock: Language, text: str, role: str, names: list[str]) -> None:
    doc = marked(stock, text)
    _, (event,) = apply_rules(doc, load_rulebook())
    assert roles(doc, event).get(role, []) == names


@pytest.mark.parametrize(("adjective", "names"), [("Fijian", ["Fiji"]), ("Chadian", []), ("South Fijian", ["Fiji"])])
def test_an_adjective_of_nationality_stands_for_a_country_of_the_article(
    stock: Language, adjective: str, names: list[str]
) -> None:
    doc = marked(
        stock, f"{{place:Fiji}} is calm. {adjective} officials visited {{organisation:Reef Bank}} on {{time:Friday}}."
    )
    doc._.extract_entities = tuple(
        replace(entity, ref="iso3166:FJ") if entity.name == "Fiji" else entity for entity in doc._.extract_entities
    )
    country_of = {"Fijian": "FJ", "South Fijian": "FJ", "Chadian": "TD"}.get
    _, (event,) = apply_rules(doc, load_rulebook(), country_of=country_of)
    assert roles(doc, event).get("visitor", []) == names


def test_a_country_behind_its_city_only_locates_it(stock: Language) -> None:
    doc = marked(stock, "{person:Ana Silva} met {person:Ola Vik} in {place:Suva}, {place:Fiji}, on {time:Friday}.")
    doc._.extract_entities = tuple(
        replace(entity, ref="iso3166:FJ") if entity.name == "Fiji" else entity for entity in doc._.extract_entities
    )
    _, (event,) = apply_rules(doc, load_rulebook())
    assert roles(doc, event)["place"] == ["Suva"]


def test_a_role_tells_the_words_that_stand_for_its_filler(stock: Language) -> None:
    doc = marked(stock, "{person:Ana Silva} slept. She visited {place:Chad}.")
    _, (event,) = apply_rules(doc, load_rulebook())
    via = {role.role: role.via for role in event.roles}
    visitor = via["visitor"]
    assert visitor is not None
    assert (doc.text[visitor.start : visitor.end], visitor.rule) == ("She", "reference.pronoun.person")
    assert via["destination"] is None


def test_officials_of_a_body_named_there_need_no_via(stock: Language) -> None:
    doc = marked(stock, "Officials of the {organisation:Reef Union} visited {place:Chad}.")
    _, (event,) = apply_rules(doc, load_rulebook())
    assert [role.via for role in event.roles] == [None, None]
