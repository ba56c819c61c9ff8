import pytest
from spacy.language import Language
from spacy.tokens import Doc

from extract.relations.apply import apply_rules
from extract.relations.rulebook.book import load_rulebook
from tests.relations.build import ends, marked, roles


def told(doc: Doc) -> list[tuple[str, str, dict[str, list[str]]]]:
    """Type, trigger and fillers of the events of a page."""
    _, events = apply_rules(doc, load_rulebook())
    return [(event.type, doc.text[event.start : event.end], roles(doc, event)) for event in events]


def test_a_field_for_the_title_wins_over_the_first_line(stock: Language) -> None:
    text = "{programme:Old Fund}\nProject: {programme:Reef Fund}\nDonor: {place:Fiji}"
    doc = marked(stock, text)
    relations, _ = apply_rules(doc, load_rulebook())
    assert [ends(doc, relation) for relation in relations] == [("commissioned_by", "Reef Fund", "Fiji")]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "{occasion:Reef Fair}\nOrganised by: {organisation:Reef Bank}",
            [("hosting", "Organised", {"host": ["Reef Bank"], "occasion": ["Reef Fair"]})],
        ),
        (
            "{programme:Reef Plan}\nFunding partners: {place:Fiji} ({amount:$3 million})",
            [("funding", "partners", {"funder": ["Fiji"], "amount": ["$3 million"], "purpose": ["Reef Plan"]})],
        ),
        (
            "{programme:Reef Plan}\nDonors: {amount:$3m} from {place:Fiji}, {amount:$2m} from {place:Togo}",
            [
                ("funding", "Donors", {"funder": ["Fiji"], "amount": ["$3m"], "purpose": ["Reef Plan"]}),
                ("funding", "Donors", {"funder": ["Togo"], "amount": ["$2m"], "purpose": ["Reef Plan"]}),
            ],
        ),
        (
            "{programme:Reef Plan}\nPartners: {place:Fiji}, {place:Togo}",
            [("cooperation", "Partners", {"partner": ["Fiji", "Togo"], "programme": ["Reef Plan"]})],
        ),
        (
            "{programme:Reef Plan}\nLocal partners: {organisation:Sea Office}, {place:Fiji}; {organisation:Net Board}",
            [("cooperation", "partners", {"partner": ["Sea Office", "Net Board"], "programme": ["Reef Plan"]})],
        ),
        (
            "{programme:Reef Plan}\nTotal budget: {amount:$5m} ({place:Fiji} {amount:$3m}, {place:Togo} {amount:$2m})",
            [
                ("funding", "budget", {"funder": ["Fiji"], "amount": ["$3m"], "purpose": ["Reef Plan"]}),
                ("funding", "budget", {"funder": ["Togo"], "amount": ["$2m"], "purpose": ["Reef Plan"]}),
            ],
        ),
        ("{programme:Reef Plan}\nPartner: {place:Fiji}", []),
        (
            "{programme:Reef Plan}\nPartners: {place:Fiji} and {place:Togo}.",
            [("cooperation", "Partners", {"partner": ["Fiji", "Togo"], "programme": ["Reef Plan"]})],
        ),
        ("{programme:Reef Plan}\nPartners: {place:Fiji} and {place:Togo} slept.", []),
        ("{programme:Reef Plan}\nDonor: {place:Fiji}", []),
        ("Reef news\nOrganised by: {organisation:Reef Bank}", []),
    ],
)
def test_fields_tell_events_with_two_fillers_or_more(
    stock: Language, text: str, events: list[tuple[str, str, dict[str, list[str]]]]
) -> None:
    assert told(marked(stock, text)) == events


def test_fields_below_a_paragraph_are_about_the_only_programme_named(stock: Language) -> None:
    text = "The {programme:Reef Plan} failed.\nDonor: {place:Fiji}"
    doc = marked(stock, f"News\n{text}")
    relations, _ = apply_rules(doc, load_rulebook())
    assert [ends(doc, relation) for relation in relations] == [("commissioned_by", "Reef Plan", "Fiji")]
    doc = marked(stock, f"News\nThe {{programme:Sea Plan}} won.\n{text}")
    relations, _ = apply_rules(doc, load_rulebook())
    assert relations == ()
