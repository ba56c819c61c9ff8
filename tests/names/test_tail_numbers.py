"""Numbers that end a name."""

import pytest

from tests.names.texts import found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They pay for the Tidal Nets Project, Phase 2 (TNP2) in May.", "Tidal Nets Project, Phase 2"),
        ("They pay for the Tidal Nets Programme Phase III.", "Tidal Nets Programme Phase III"),
        ("They pay for the Tidal Nets Project Stage Two loan.", "Tidal Nets Project Stage Two"),
    ],
)
def test_a_phase_is_part_of_a_programme(text: str, name: str) -> None:
    assert found(text)[0] == (name, "programme")


def test_a_phase_in_lower_case_or_of_a_body_is_none() -> None:
    assert found("In the Tidal Nets Project, phase 2 is late.") == [("Tidal Nets Project", "programme")]
    assert found("At the Tidal Nets Board, Phase 2 is late.")[0] == ("Tidal Nets Board", "organisation")


def test_the_acronym_of_a_phase_has_two_words() -> None:
    assert ("TNP III", "programme") in found("The Tidal Nets Programme Phase III (TNP III) began.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Tidal Training Centre (Phase 2) opens.", "Tidal Training Centre (Phase 2)"),
        ("The Tidal Nets Exchange (Phase I) project ended.", "Tidal Nets Exchange (Phase I) project"),
    ],
)
def test_a_phase_in_brackets_makes_a_body_a_programme(text: str, name: str) -> None:
    assert found(text)[0] == (name, "programme")


def test_other_brackets_do_not() -> None:
    assert found("The Tidal Training Centre (Hall 2) opens.")[0] == ("Tidal Training Centre", "organisation")
