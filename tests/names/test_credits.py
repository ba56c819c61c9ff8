import pytest

from tests.names.texts import of_type


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Nets (Photo: Ilse Marden) there", ["Ilse Marden"]),
        ("Photo by Ilse Marden/Reuters", ["Ilse Marden"]),
        ("Photo courtesy of Ilse Ana Marden.", ["Ilse Ana Marden"]),
        ("Nets. © 2031 Ilse Marden", ["Ilse Marden"]),
        ("Photo: Marwell Images", []),
        ("© Harbour Trust", []),
        ("Photo: ILSE MARDEN", []),
        ("Photo: nets of Ilse Marden", []),
        ("Image: Kenya Marden", []),
    ],
)
def test_credits(text: str, names: list[str]) -> None:
    assert of_type(text, "person") == names
