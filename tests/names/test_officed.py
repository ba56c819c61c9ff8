import pytest

from tests.names.texts import found, of_type


@pytest.mark.parametrize(
    "text",
    [
        "The director of the Tidal Fund spoke, and the Tidal Fund paid.",
        "The Tidal Fund paid before Tidal Fund chairman Bo Lind spoke.",
    ],
)
def test_what_has_an_office_is_a_body_everywhere(text: str) -> None:
    assert of_type(text, "organisation") == ["Tidal Fund", "Tidal Fund"]
    assert of_type(text, "programme") == []


@pytest.mark.parametrize(
    "text", ["The chairman praised the Tidal Fund.", "The Tidal Fund pays.\nChairman Bo Lind spoke of it."]
)
def test_an_office_elsewhere_changes_nothing(text: str) -> None:
    assert of_type(text, "programme") == ["Tidal Fund"]


def test_an_acronym_before_an_office_and_its_holder_is_a_body() -> None:
    assert ("PQRA", "organisation") in found("Then PQRA Director General Ana Silva spoke.")


@pytest.mark.parametrize(
    "text", ["Then IT Director Ana Silva spoke.", "The PQRA Director spoke.", "PQRA DIRECTOR SPOKE AGAIN TODAY"]
)
def test_an_acronym_of_a_field_or_without_a_holder_is_none(text: str) -> None:
    assert "organisation" not in dict(found(text)).values()
