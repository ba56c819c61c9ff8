import pytest

from extract.names.company_forms import bases
from tests.names.texts import entities, of_type


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Marwell Foods opened a mill. Marwell said so. It is Marwell’s mill.", 3),
        ("Marwell Dredging Ltd grew. Marwell sold a ship.", 2),
        ("They bought Grupo Marwell. Then Marwell sold a ship.", 2),
        ("Marwell Dredging Ltd grew. Then Marwell Dredging sold a ship.", 2),
    ],
)
def test_the_first_word_stands_for_the_company(text: str, count: int) -> None:
    assert [(one.type, len(one.mentions)) for one in entities(text)] == [("organisation", count)]


def test_the_model_is_outweighed() -> None:
    text = "Marwell Foods opened a mill. Marwell said so."
    assert of_type(text, "organisation", ents=[("Marwell", "PERSON")]) == ["Marwell Foods", "Marwell"]


@pytest.mark.parametrize(
    "text",
    [
        "Northern Foods grew. Northern towns voted.",
        "Green Foods grew. Green plans were made.",
        "Kenya Foods grew. Kenya voted.",
        "Marwell Foods grew. They live in Marwell.",
        "Marwell Foods grew. The Marwell is a river.",
        "Silva Foods grew. Then Dr. Ana Silva came, and Silva left.",
        "Marwell Foods grew. Then Marwell Nord voted.",
        "Tidal Foods grew. It was tidal. Tidal rivers rose.",
    ],
)
def test_words_places_and_surnames_do_not(text: str) -> None:
    assert text.split()[0] not in of_type(text, "organisation")


@pytest.mark.parametrize(
    ("name", "without"),
    [
        ("Marwell Dredging Pte Ltd", ["Marwell Dredging Pte", "Marwell Dredging"]),
        ("Marwell Foods, LLC", ["Marwell Foods"]),
        ("Marwell plc", []),
    ],
)
def test_legal_forms_come_off(name: str, without: list[str]) -> None:
    assert list(bases(name)) == without
