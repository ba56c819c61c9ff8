import pytest
from spacy.language import Language

from extract.relations.apply import apply_rules
from extract.relations.fields import read_fields
from extract.relations.rulebook.book import load_rulebook
from tests.relations.build import ends, marked
from tests.relations.cost import lines_run

LABELS = frozenset({"donor", "start–end", "client"})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Donor: Reef Bank", [("donor", " Reef Bank")]),
        ("• DONOR : Reef Bank\nSize: big", [("donor", "Reef Bank")]),
        ("Donor | Reef Bank", [("donor", "Reef Bank")]),
        ("Client\nReef Bank\nmore", [("client", "Reef Bank")]),
        ("Start–end: 2019", [("start–end", "2019")]),
        ("The donor: Reef Bank", []),
        ("Donor", []),
        ("Donors were kind: Reef Bank", []),
    ],
)
def test_fields_with_a_known_label_are_read(stock: Language, text: str, found: list[tuple[str, str]]) -> None:
    fields = list(read_fields(stock.make_doc(text), text, LABELS))
    values = [(field.label, text[slice(*field.value)].strip()) for field in fields]
    assert values == [(label, value.strip()) for label, value in found]


def test_a_field_for_the_title_wins_over_the_first_line(stock: Language) -> None:
    text = "{programme:Old Fund}\nProject: {programme:Reef Fund}\nDonor: {place:Fiji}"
    doc = marked(stock, text)
    relations, _ = apply_rules(doc, load_rulebook())
    assert [ends(doc, relation) for relation in relations] == [("commissioned_by", "Reef Fund", "Fiji")]


@pytest.mark.parametrize("piece", ["a ", "Donor: ", "- ", "Donor\n", "Donor " * 9 + "\n"])
def test_cost_grows_with_the_text(stock: Language, piece: str) -> None:
    def read(times: int) -> int:
        text = piece * times
        doc = stock.make_doc(text)
        return lines_run(lambda: list(read_fields(doc, text, LABELS)))

    assert read(400) < 6 * read(100) + 100
