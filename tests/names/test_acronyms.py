import pytest

from extract.names.acronyms import brackets, is_acronym, long_forms
from extract.names.words import view


@pytest.mark.parametrize(
    ("text", "long"),
    [
        ("the Port Union of Ostia (PUO)", "Port Union of Ostia"),
        ("the Growth for Ostia Fishers (GO FI) II project", "Growth for Ostia Fishers"),
        ("three electric ferries (EFs)", "electric ferries"),
        ("many Norlandia Coastal Towns (NCT)", "Norlandia Coastal Towns"),
    ],
)
def test_long_form_from_the_initials(text: str, long: str) -> None:
    words = view(text)
    opens = brackets(words)
    assert [words.slice(first, opening) for opening, first in long_forms(words, opens).items()] == [long]


@pytest.mark.parametrize(
    "text", ["the union (2019)", "the union (see XYZ there)", "It ended. (ABC)", "a (b)", "(", "(AB"]
)
def test_no_definition(text: str) -> None:
    words = view(text)
    assert long_forms(words, brackets(words)) == {}


@pytest.mark.parametrize(
    ("word", "expected"), [("PU", True), ("AfDB", True), ("Pu", False), ("P", False), ("pu", False)]
)
def test_what_looks_like_an_acronym(word: str, expected: bool) -> None:
    assert is_acronym(word) is expected
