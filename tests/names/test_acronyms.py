import pytest

from extract.names.acronyms import brackets, is_acronym, long_forms
from extract.names.words import view
from tests.names.texts import found


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
    "text",
    ["The Tidal Council of Reefs (Ticor) met. Ticor left.", "The Port Union of Eastern Nets' (Nepu) rules. Nepu left."],
)
def test_an_acronym_with_one_capital_is_the_body(text: str) -> None:
    short = text.partition("(")[2].partition(")")[0]
    assert [kind for name, kind in found(text) if name == short] == ["organisation"] * 2


def test_a_country_in_brackets_is_no_acronym() -> None:
    assert ("Mali", "place") in found("The Ministry of Industry, Agriculture and Labour (Mali) met.")


@pytest.mark.parametrize("text", ["The Tidal Council of Reefs (Ostia) met.", "The Port Union (Port) met."])
def test_other_words_in_brackets_are_no_acronym(text: str) -> None:
    assert brackets(view(text)) == []


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


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("The Quiet Reef Support Program (QRSP-2) ended.", "QRSP-2"),
        ("The Food Markets Programme (FMP-Africa) ended.", "FMP-Africa"),
        ("The Quiet Tides Programme (PUN-AU TIDES) ended.", "PUN-AU TIDES"),
    ],
)
def test_hyphens_tie_parts_of_an_acronym(text: str, short: str) -> None:
    assert (short, "programme") in found(text)


def test_an_acronym_behind_the_parties_is_that_of_the_pact() -> None:
    names = found("They signed the Agreement on Reef Protection between Peru and Kenya (ARP) there.")
    assert ("ARP", "instrument") in names


def test_a_bracket_of_plain_words_with_hyphens_is_no_acronym() -> None:
    assert ("Mid-May", "programme") not in found("The Quiet Tides Programme (Mid-May) ended.")
