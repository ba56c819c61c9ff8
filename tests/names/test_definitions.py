import pytest

from tests.names.texts import found, of_type


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Marwell, a Dutch dredging company, paid.", "Marwell", "organisation"),
        ("Quillen Reach, a village of divers, was dry.", "Quillen Reach", "place"),
        ("Quay Fund One, the ports’ investment scheme, paid.", "Quay Fund One", "programme"),
        ("It serves Quist 2035, an initiative for ports.", "Quist 2035", "programme"),
        ("TideLine is a collaboration of ports.", "TideLine", "programme"),
        ("A text-message platform, TideAid, paid.", "TideAid", "programme"),
        ("They opened their first fair and exhibition, Reef Days, there.", "Reef Days", "occasion"),
    ],
)
def test_the_noun_of_the_definition_gives_the_type(text: str, name: str, kind: str) -> None:
    assert (name, kind) in found(text)


def test_a_definition_types_every_later_use_against_the_model() -> None:
    text = "Marwell, a Dutch dredging company, paid. Then Marwell left."
    assert found(text, ents=[("Marwell", "PERSON")]) == [("Marwell", "organisation")] * 2


@pytest.mark.parametrize(
    "text",
    [
        "According to Silva, the company lost.",
        "For Silva, a fund is not enough.",
        "In March 2035, an initiative was new.",
        "In May, a project began.",
        "The head of the new fund, Ana Silva, left.",
        "He left, a company man.",
        "At the platform, Silva, a fisher, left.",
        "Silva, a fund-raiser, left.",
    ],
)
def test_what_defines_nothing(text: str) -> None:
    assert [pair for pair in found(text) if pair[1] in ("organisation", "programme")] == []


def test_a_known_name_keeps_its_type() -> None:
    assert of_type("Kenya, a union of many, agreed.", "place") == ["Kenya"]


def test_a_bracket_and_a_quotation_mark_stand_before_the_apposition() -> None:
    names = found(
        "The “Quiet Seas Compact (QSC)”, an initiative that Peru began, pays. The Reef Compact, a treaty, ended."
    )
    assert ("Quiet Seas Compact", "programme") in names
    assert ("Reef Compact", "instrument") in names


def test_a_happening_stays_one_whatever_it_is_called() -> None:
    assert ("Quiet Seas Dialogue", "occasion") in found("The Quiet Seas Dialogue, an initiative of Peru, opened.")
