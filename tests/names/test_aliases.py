import pytest

from extract.names.acronyms import abbreviates
from tests.names.texts import entities, found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Tidal Reef Partnership (TRP) agreement works. The TRP was signed.", "instrument"),
        ("It is the Tidal Reef Compact, or TRC. The TRC was signed.", "instrument"),
        ("It is the Tidal Reef Board, better known as TRB. The TRB met.", "organisation"),
        ("The Tidal Reef Fund (also known as the TRF) paid. The TRF paid again.", "programme"),
        ("Pupils joined the TIDEX scheme. In May TIDEX ended.", "programme"),
    ],
)
def test_an_acronym_that_running_text_defines_is_its_name(text: str, kind: str) -> None:
    assert [(one.type, len(one.mentions) > 1) for one in entities(text)] == [(kind, True)]


def test_the_acronym_inside_a_name_outweighs_the_model() -> None:
    text = "The Tidal Reef Partnership (TRP) agreement works. Then TRP was signed."
    assert ("TRP", "instrument") in found(text, ents=[("TRP", "GPE")])


@pytest.mark.parametrize(
    "text",
    [
        "The Tidal Reef Board, or XQ, met. Then XQ left.",
        "It is the Tidal Reef Board or XQ. Then XQ left.",
        "The Tidal Reef Board is known for XQ. Then XQ left.",
    ],
)
def test_other_letters_or_words_define_nothing(text: str) -> None:
    assert all(name != "XQ" for name, kind in found(text) if kind == "organisation")


def test_initials_without_brackets_are_the_body() -> None:
    text = "The Tidal Reef Board met. Later TRB paid, and MQB left."
    assert [name for name, _ in found(text)] == ["Tidal Reef Board", "TRB"]


def test_an_acronym_of_words_within_a_name_is_none() -> None:
    text = "The 6th Ostia Sail Cloth (SC) Forum opened. An SC was sold."
    assert [name for name, _ in found(text)] == ["6th Ostia Sail Cloth (SC) Forum"]


@pytest.mark.parametrize(("short", "fits"), [("trb", True), ("tb", True), ("tbr", False)])
def test_letters_in_order(short: str, fits: bool) -> None:
    assert abbreviates(short, "tidal reef board") is fits
