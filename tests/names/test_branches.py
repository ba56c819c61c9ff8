import pytest

from tests.names.texts import found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They paid Marwell Ferry Company Kenya.", ["Marwell Ferry Company Kenya"]),
        ("They met Marwell Ferry Company South Africa.", ["Marwell Ferry Company South Africa"]),
        ("They praised Harbour Council Norway's staff.", ["Harbour Council Norway"]),
        ("Harbour Council Norway (HCN) paid.", ["Harbour Council Norway"]),
        ("They met Harbour Council Norway president Ana Silva.", ["Harbour Council Norway"]),
        ("The Harbour Council Norway paid.", ["Harbour Council", "Norway"]),
        ("They told Harbour Council Norway would pay.", ["Harbour Council", "Norway"]),
        ("Harbour Council Norway-wide rules.", ["Harbour Council", "Norway"]),
        ("Harbour Council, Norway and Kenya paid.", ["Harbour Council", "Norway", "Kenya"]),
        ("Harbour Council Norway ferries sank.", ["Harbour Council", "Norway"]),
        ("Harbour Council\nNorway paid.", ["Harbour Council", "Norway"]),
    ],
)
def test_a_country_behind_a_body(text: str, names: list[str]) -> None:
    assert [name for name, _ in found(text)][: len(names)] == names
