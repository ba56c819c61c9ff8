from collections.abc import Iterable
from functools import cache

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from extract.catalogue import Example, entries
from extract.names.model import Mention
from extract.relations.model import Position
from extract.relations.positions.find import find_positions
from extract.relations.positions.offices import office_key, same_office
from tests.relations.marked import marked_doc, row

COUNTRIES = {"Kenyan": "KE", "South Korean": "KR", "Thai": "TH"}
EXAMPLES = [(entry.id, example) for entry in entries("positions").values() for example in entry.examples]
COUNTERS = [(entry.id, text) for entry in entries("positions").values() for text in entry.counterexamples]


@cache
def blank() -> Language:
    return spacy.blank("en")


def rows(doc: Doc) -> list[str]:
    return [row(doc, found) for found in find_positions(doc, country_of=COUNTRIES.get)]


def rules_of(found: Iterable[Position]) -> set[str]:
    """The rules of positions: those that tie holder and body, and those of their tenures."""
    return {rule for one in found for rule in (one.rule, f"positions.tenure.{one.tenure}")}


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_catalogue_example_is_found_by_its_rule(stock: Language, rule: str, example: Example) -> None:
    doc = marked_doc(stock, example.text)
    found = find_positions(doc, country_of=COUNTRIES.get)
    assert tuple(row(doc, one) for one in found) == example.finds
    assert rule in rules_of(found)


@pytest.mark.parametrize(("rule", "text"), COUNTERS)
def test_catalogue_counterexample_is_not_found_by_its_rule(stock: Language, rule: str, text: str) -> None:
    found = find_positions(marked_doc(stock, text), country_of=COUNTRIES.get)
    assert rule not in rules_of(found)


MERGED = [
    pytest.param(
        "[Secretary-General|position] [Ana|person] spoke. The [secretary general|position] of [PU|organisation] left.",
        ["Secretary-General | Ana | PU"],
        id="a body said later joins the holder's position",
    ),
    pytest.param(
        "The [PU|organisation] [secretary-general|position] left. [Secretary-General|position] [Ana|person] waved.",
        ["Secretary-General | Ana | PU"],
        id="a body said before too",
    ),
    pytest.param(
        "[Foreign Minister|position] [Ana Silva|person] spoke. [Minister|position] [Ana Silva|person] left.",
        ["Foreign Minister | Ana Silva | -"],
        id="a short form repeats the office",
    ),
    pytest.param(
        "[Vice President|position] [Ana|person] spoke in May. [President|position] [Ana|person] left in June.",
        ["Vice President | Ana | -", "President | Ana | -"],
        id="a president is no vice president for short",
    ),
    pytest.param(
        "[Ana|person], [director|position] of [PU|organisation] and later [director|position] of [HB|organisation].",
        ["director | Ana | PU", "director | Ana | HB"],
        id="one office in two bodies is two positions",
    ),
    pytest.param(
        "[Norlandia|place]'s [foreign minister|position] spoke. [Norlandia|place]'s [foreign minister|position] left.",
        ["foreign minister | - | Norlandia"],
        id="an office without a holder once",
    ),
    pytest.param(
        "[Norlandia|place]'s [premier|position] [Bo Lind|person] met [Sudria|place]'s [premier|position].",
        ["premier | Bo Lind | Norlandia", "premier | - | Sudria"],
        id="another body's office has another holder",
    ),
    pytest.param("The [secretary-general|position] spoke.", [], id="neither holder nor body"),
    pytest.param(
        "[Norlandia|place]'s [premier|position] [Bo|person] and [foreign minister|position] [Ana|person] met.",
        ["premier | Bo | Norlandia", "foreign minister | Ana | Norlandia"],
        id="a country before a list is whose all its offices are",
    ),
    pytest.param(
        "[PU|organisation] [Director|position] [Bo|person] and [Foreign Minister|position] [Ana|person] met.",
        ["Director | Bo | PU", "Foreign Minister | Ana | -"],
        id="an organisation is not",
    ),
    pytest.param(
        "[Ana Silva|person], [Director|position], [Bo Lind|person], [Chair|position], and others came.",
        ["Director | Ana Silva | -", "Chair | Bo Lind | -"],
        id="names first in a list",
    ),
    pytest.param(
        "The [mayor|position], [Ana Silva|person], the [treasurer|position], [Bo Lind|person], and others came.",
        ["mayor | Ana Silva | -", "treasurer | Bo Lind | -"],
        id="offices first in a list",
    ),
    pytest.param(
        "[Ana Silva|person], [Director|position]\n[Bo Lind|person] came with the [mayor|position]",
        ["Director | Ana Silva | -"],
        id="nothing is tied across lines",
    ),
    pytest.param(
        "Former [president|position] [Bo|person] met [President|position] [Ana|person].",
        ["president | Bo | - | former", "President | Ana | -"],
        id="a predecessor keeps the past to himself",
    ),
    pytest.param(
        "[President|position] [Bo|person] of [PU|organisation] left. The former [president|position] of"
        " [PU|organisation] stayed.",
        ["President | Bo | PU", "president | - | PU | former"],
        id="a former president is not the present one",
    ),
    pytest.param(
        "[President|position] [Bo|person] spoke. [Bo|person] resigned as [president|position] in May.",
        ["President | Bo | - | former"],
        id="a later statement says that it is over",
    ),
    pytest.param(
        "[Korea|place@KR] sent South Korean [Deputy Premier|position] [Kim Sol|person].",
        ["Deputy Premier | Kim Sol | Korea"],
        id="a demonym of two words",
    ),
]


@pytest.mark.parametrize(("text", "expected"), MERGED)
def test_positions_of_an_article(stock: Language, text: str, expected: list[str]) -> None:
    assert rows(marked_doc(stock, text)) == expected


def test_evidence_is_the_sentence_of_the_holder(stock: Language) -> None:
    doc = marked_doc(stock, "It rained. [Premier|position] [Bo Lind|person] stayed in. He slept.")
    (found,) = find_positions(doc)
    assert doc.text[slice(*found.sentence)] == "Premier Bo Lind stayed in."


def test_offices_are_keyed_by_their_words() -> None:
    assert office_key("Secretary-General") == office_key("secretary general")
    assert same_office("minister", "foreign minister")
    assert not same_office("president", "vice president")
    assert not same_office("minister", "administer")


def test_a_document_without_office_is_left_at_once() -> None:
    class Untouchable:
        class _:  # noqa: N801 - stands for `doc._`
            extract_names = (Mention(0, 3, "Ana", "person", "names.test"),)

    assert find_positions(Untouchable()) == ()  # type: ignore[arg-type]


def test_titles_need_no_parse() -> None:
    doc = marked_doc(blank(), "[Premier|position] [Bo Lind|person] and [Ana Silva|person], the new [mayor|position].")
    assert rows(doc) == ["Premier | Bo Lind | -", "mayor | Ana Silva | -"]


NAMES = ["[Bo|person]", "[chair|position]", "[Chair|position]", "[PU|organisation]", "[Oslo|place@NO]"]
JOINS = [
    " ",
    ", ",
    " of ",
    " the ",
    "'s ",
    " as ",
    " and ",
    "\n",
    ". ",
    "its ",
    "\ue000",
    "(",
    ")",
    "Dr. ",
    "The bank's ",
]
PIECES = st.sampled_from(NAMES + JOINS)


@settings(max_examples=150)
@given(st.lists(PIECES, max_size=25))
def test_any_sequence_of_names_gives_sound_positions(pieces: list[str]) -> None:
    doc = marked_doc(blank(), "".join(pieces))
    found = find_positions(doc, country_of=COUNTRIES.get)
    offices = {(mention.start, mention.end) for mention in doc._.extract_names if mention.type == "position"}
    for one in found:
        assert (one.start, one.end) in offices
        assert one.person is None or doc._.extract_entities[one.person].type == "person"
        assert one.organisation is None or doc._.extract_entities[one.organisation].type in ("organisation", "place")
        assert (one.person, one.organisation) != (None, None)
        assert one.sentence[0] <= one.start < one.end <= one.sentence[1]
        assert one.rule in entries("positions")
    keys = [(one.person, office_key(doc.text[one.start : one.end]), one.organisation) for one in found]
    assert len(keys) == len(set(keys))
