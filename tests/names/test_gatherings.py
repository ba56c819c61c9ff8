import pytest

from tests.names.texts import of_type


@pytest.mark.parametrize(
    "text",
    [
        "She will speak at the European Tidal Congress in May.",
        "Divers took part in the Tidal Rivers Congress.",
        "The Tidal Rivers Congress opened in Kenya.",
        "They want to hold a Tidal Youth Assembly every year.",
        "The Tidal Youth Assembly will be held in Kenya.",
        "The Tidal Rivers Congress takes place in May.",
    ],
)
def test_what_is_held_is_a_happening(text: str) -> None:
    (name,) = of_type(text, "occasion")
    assert name.endswith(("Congress", "Assembly"))


@pytest.mark.parametrize(
    "text",
    [
        "The Tidal Rivers Congress opened an inquiry.",
        "The Tidal Rivers Congress has held three votes.",
        "She spoke at the National Tidal Congress.",
        "The Tidal Youth Assembly voted.",
        "They attend the Kenyan Assembly.",
    ],
)
def test_what_acts_is_a_body(text: str) -> None:
    assert of_type(text, "occasion") == []
    assert len(of_type(text, "organisation")) == 1
