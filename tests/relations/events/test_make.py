"""From matches to events: what is one event, what is several, and what is none."""

import pytest
from spacy.language import Language

from extract.relations.apply import apply_rules
from extract.relations.model import Event
from extract.relations.rulebook.book import load_rulebook
from tests.relations.build import ends, marked, roles

ANA, OLA, CHAD, FIJI = "{person:Ana Silva}", "{person:Ola Vik}", "{place:Chad}", "{place:Fiji}"


def events(nlp: Language, text: str) -> list[tuple[Event, str, dict[str, list[str]]]]:
    doc = marked(nlp, text)
    _, found = apply_rules(doc, load_rulebook())
    return [(event, doc.text[event.start : event.end], roles(doc, event)) for event in found]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (f"{ANA} met {OLA} for talks on fish.", [("meeting", "met")]),
        (f"{ANA} held talks with {OLA} at a meeting in {CHAD}.", [("meeting", "talks")]),
        (f"{ANA} visited {CHAD} and met {OLA}.", [("visit", "visited"), ("meeting", "met")]),
        (f"{ANA} met {OLA}. {ANA} met {FIJI}.", [("meeting", "met"), ("meeting", "met")]),
        (f"{ANA} visited {CHAD} on {{time:Monday}} and visited {FIJI} on {{time:Friday}}.", [("visit", "visited")] * 2),
        (f"{CHAD} co-chaired a meeting with {FIJI}.", [("meeting", "co-chaired")]),
        (f"{ANA} met.", []),
        (f"{ANA} visited {OLA}'s neighbours.", []),
        ("The {instrument:Reef Pact} was signed.", [("agreement", "signed")]),
        ("The {programme:Reef Fund} was launched.", [("launch", "launched")]),
        ("The {occasion:Reef Fair} was organised.", []),
    ],
)
def test_one_statement_is_one_event(stock: Language, text: str, kinds: list[tuple[str, str]]) -> None:
    assert [(event.type, trigger) for event, trigger, _ in events(stock, text)] == kinds


def test_two_words_for_one_event_share_their_roles(stock: Language) -> None:
    text = "The {occasion:Reef Fair}, organised by the {organisation:Reef Bank}, opened on {time:Monday}."
    ((_, trigger, found),) = events(stock, text)
    assert trigger == "opened"
    assert found == {"occasion": ["Reef Fair"], "host": ["Reef Bank"], "time": ["Monday"]}


def test_each_sum_is_an_event_with_its_own_recipient(stock: Language) -> None:
    text = f"The {{organisation:Reef Bank}} gave {{amount:$9 million}} to {FIJI} and {{amount:$3 million}} to {CHAD}."
    assert [found for _, _, found in events(stock, text)] == [
        {"funder": ["Reef Bank"], "recipient": ["Fiji"], "amount": ["$9 million"]},
        {"funder": ["Reef Bank"], "recipient": ["Chad"], "amount": ["$3 million"]},
    ]


def test_a_sum_converted_in_brackets_is_no_second_sum(stock: Language) -> None:
    text = f"{FIJI} gave {CHAD} {{amount:$9 million}} ({{amount:8 million euros}})."
    ((_, _, found),) = events(stock, text)
    assert found["amount"] == ["$9 million"]


def test_evidence_is_the_sentence_and_paths_lead_to_the_fillers(stock: Language) -> None:
    text = f"Nobody slept. {ANA} visited {CHAD}."
    ((event, _, _),) = events(stock, text)
    assert event.sentence == (14, 37)
    assert {role.role: role.path for role in event.roles} == {"visitor": "subject", "destination": "object"}
    assert (event.rule, event.plover, event.status) == ("visit.verb", "CONSULT", "actual")


def test_each_pair_is_related_once(stock: Language) -> None:
    doc = marked(
        stock,
        "The {organisation:Reef Bank} is led by {person:Ana Silva}. {person:Ana Silva} heads {organisation:Reef Bank}.",
    )
    relations, _ = apply_rules(doc, load_rulebook())
    assert [ends(doc, relation) for relation in relations] == [("leads", "Ana Silva", "Reef Bank")]
    assert relations[0].sentence == (0, 34)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{place:Fiji} joined the {organisation:Reef Union}.", [("member_of", "Fiji", "Reef Union")]),
        ("{place:Fiji} will join the {organisation:Reef Union}.", []),
        ("{place:Fiji} has not joined the {organisation:Reef Union}.", []),
        ("The {occasion:Reef Fair} will be held in {place:Suva}.", [("held_in", "Reef Fair", "Suva")]),
    ],
)
def test_only_what_is_so_is_a_relation_unless_it_is_scheduled(
    stock: Language, text: str, found: list[tuple[str, str, str]]
) -> None:
    doc = marked(stock, text)
    relations, _ = apply_rules(doc, load_rulebook())
    assert [ends(doc, relation) for relation in relations] == found


def test_two_dates_make_two_events_of_one_thing(stock: Language) -> None:
    text = "The {programme:Reef Fund} was founded in {time:2010} and was opened by " + ANA + " in {time:2012}."
    assert [found["time"] for _, _, found in events(stock, text)] == [["2010"], ["2012"]]


def test_what_is_planned_behind_a_semicolon_is_an_event_of_its_own(stock: Language) -> None:
    text = "The {instrument:Reef Pact} was initialled in {place:Suva}; it is to be ratified in {place:Apia}."
    assert [found["place"] for _, _, found in events(stock, text)] == [["Suva"], ["Apia"]]
