import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from extract.names.find import find_names
from tests.names.texts import found


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("It gave NOK 31 million in May.", "NOK"),
        ("It lent EUR 1.1bn again.", "EUR"),
        ("It gave 200 million AUD again.", "AUD"),
        ("It gave SDR 12.5 million again.", "SDR"),
        ("Then Rs. 720 million was paid.", "Rs"),
    ],
)
def test_a_code_beside_its_figure_is_no_name(text: str, entity: str) -> None:
    assert found(text, ents=[(entity, "ORG")]) == []


@pytest.mark.parametrize(
    "text",
    [
        "It gave 90 million U.S. dollars in May.",
        "It gave nearly two million US dollars.",
        "It gave 3 million New Zealand dollars.",
        "It gave 4 million East Caribbean dollars.",
        "It gave 9 million Malawi kwacha.",
    ],
)
def test_the_country_of_a_currency_is_inside_the_sum(text: str) -> None:
    assert found(text) == []


def test_the_letters_of_a_sign_are_no_name() -> None:
    doc = Doc(Vocab(), words=["It", "got", "US", "$", "65", "million"], ents=["O", "O", "B-GPE", "O", "O", "O"])
    assert find_names(doc) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("In 2031 Kenya won.", ["Kenya"]),
        ("The 2031 Malawi kwacha crisis ended.", ["Malawi"]),
        ("It cost 5 million. Kenya paid.", ["Kenya"]),
        ("Norway lent 3 million to Peru.", ["Norway", "Peru"]),
        ("The U.S. dollar fell.", ["U.S."]),
    ],
)
def test_other_names_beside_figures_stay(text: str, names: list[str]) -> None:
    assert [name for name, _ in found(text)] == names
