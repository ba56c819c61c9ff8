import pytest
from spacy.language import Language

from extract.relations.fields import Field, read_fields, titles
from tests.cost import lines_run

LABELS = frozenset({"donor", "start–end", "client", "overall term"})


def fields_of(stock: Language, text: str) -> list[Field]:
    return list(read_fields(stock.make_doc(text), text, LABELS))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Donor: Reef Bank", [("donor", " Reef Bank")]),
        ("• DONOR : Reef Bank\nSize: big", [("donor", "Reef Bank")]),
        ("Donor | Reef Bank", [("donor", "Reef Bank")]),
        ("**Donor:** Reef Bank", [("donor", "Reef Bank")]),
        ("Client\nReef Bank\nmore", [("client", "Reef Bank")]),
        ("Start–end: 2019", [("start–end", "2019")]),
        ("Donor\nTogo: $3 million\nMali: $2 million\nmore", [("donor", "Togo: $3 million\nMali: $2 million")]),
        ("Donor\nTogo\nMali: $2 million", [("donor", "Togo")]),
        ("Client:\n• Reef Bank\n• Sea Office\nmore", [("client", "• Reef Bank\n• Sea Office")]),
        ("Client: Reef Bank. Overall term: 2019. Size: big", [("client", "Reef Bank."), ("overall term", "2019.")]),
        ("Size: big. Donor: Reef Bank", [("donor", "Reef Bank")]),
        ("Main donor(s): Reef Bank", [("donor", "Reef Bank")]),
        ("Main donor\nReef Bank", []),
        ("Donor\n• The Reef Bank has said that it will give four million dollars to the coast by the end of May.", []),
        ("The donor: Reef Bank", []),
        ("Donor", []),
        ("Donor:\n", []),
        ("Donors were kind: Reef Bank", []),
    ],
)
def test_fields_with_a_known_label_are_read(stock: Language, text: str, found: list[tuple[str, str]]) -> None:
    values = [(field.label, text[slice(*field.value)].strip()) for field in fields_of(stock, text)]
    assert values == [(label, value.strip()) for label, value in found]


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Reef Days\nDonor: Fiji", "Reef Days"),
        ("Reef Days\nSize: big\nDonor: Fiji", "Reef Days"),
        ("Reef Days\nClient\nReef Bank\nDonor: Fiji", "Reef Days"),
        ("Reef Days\nPilots met.\nDonor: Fiji", None),
        ("Donor: Fiji", None),
    ],
)
def test_a_field_knows_the_heading_right_above_its_fields(stock: Language, text: str, heading: str | None) -> None:
    field = fields_of(stock, text)[-1]
    assert (None if field.heading is None else text[slice(*field.heading)]) == heading


def test_the_label_of_a_field_can_be_found_again(stock: Language) -> None:
    text = "Size: big. Donor: Fiji"
    (field,) = fields_of(stock, text)
    assert text[slice(*field.name)] == "Donor"


def test_a_page_without_a_title_has_its_first_line_as_one(stock: Language) -> None:
    text = "Reef Days\nDonor: Fiji"
    assert [text[slice(*span)] for span in titles(stock.make_doc(text), text)] == ["Reef Days"]


@pytest.mark.parametrize(
    "piece", ["a ", "Donor: ", "- ", "Donor\n", "Donor " * 9 + "\n", ". Donor: a", "• x\n", "Donor:\n- "]
)
def test_cost_grows_with_the_text(stock: Language, piece: str) -> None:
    def read(times: int) -> int:
        text = piece * times
        doc = stock.make_doc(text)
        return lines_run(lambda: list(read_fields(doc, text, LABELS)))

    assert read(400) < 6 * read(100) + 100
