import pytest

from tests.names.texts import of_type


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Marwell dam leaks.", ["Marwell dam"]),
        ("Fuel for the Quay Nord nuclear power plant came.", ["Quay Nord nuclear power plant"]),
        ("The Orla wind farm and the Tidewell power station hum.", ["Orla wind farm", "Tidewell power station"]),
        ("Crews left the Nairobi solar park.", ["Nairobi solar park"]),
    ],
)
def test_infrastructure_in_lower_case(text: str, names: list[str]) -> None:
    assert of_type(text, "programme") == names


@pytest.mark.parametrize(
    "text",
    [
        "The dam leaks.",
        "The Kenyan dam leaks.",
        "A Kenya dam leaks.",
        "The Marwell plant hums.",
        "The EDF nuclear plant hums.",
        "Its Marwell police station hums.",
        "Marwell. A dam leaks.",
    ],
)
def test_no_named_infrastructure(text: str) -> None:
    assert of_type(text, "programme") == []
