import pytest

from tests.names.texts import of_type


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She runs Schmidt & Ostia GmbH there.", "Schmidt & Ostia GmbH"),
        ("They fined Coral Nets Sdn Bhd twice.", "Coral Nets Sdn Bhd"),
        ("A General Dredging spokesman left.", "General Dredging"),
        ("They fined Marwell S.A. twice.", "Marwell S.A."),
    ],
)
def test_companies(text: str, name: str) -> None:
    assert of_type(text, "organisation") == [name]


@pytest.mark.parametrize("text", ["Kenya AG left.", "The plc grew.", "General Marwell spoke."])
def test_what_is_no_company(text: str) -> None:
    assert of_type(text, "organisation") == []
