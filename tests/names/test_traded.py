import pytest

from tests.names.texts import of_type


@pytest.mark.parametrize(
    "text",
    [
        "Then Orlavia posted a net loss.",
        "Traders said Orlavia shares fell.",
        "Traders dropped Orlavia’s shares.",
        "Then Orlavia was acquired.",
        "Then Orlavia had been founded there.",
        "They asked Orlavia, which owns two yards, to stay.",
        "They asked Orlavia, whose family owners left, to stay.",
        "They asked its biggest supplier, Orlavia, to stay.",
        "Rival Orlavia stayed.",
        "They are valuing Orlavia at €3 billion.",
        "Orlavia cut its sales forecast.",
    ],
)
def test_a_company_by_what_is_traded(text: str) -> None:
    assert of_type(text, "organisation", ents=[("Orlavia", "GPE")]) == ["Orlavia"]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya cut its sales forecast.",
        "Bank shares fell while the bank slept.",
        "Then Quist posted a letter.",
        "They asked Quist, which is near.",
        "They asked his supplier, Quist, to stay.",
        "They asked its supplier, Ana Quist, to stay.",
        "They valued Quist at home.",
        "Then Ana Quist came. Rival Quist stayed.",
    ],
)
def test_what_is_traded_by_nobody(text: str) -> None:
    assert of_type(text, "organisation", ents=[("Ana Quist", "PERSON")] if "Ana" in text else []) == []
