"""Where a ministry's name ends before who holds an office in it."""

import pytest

from tests.names.texts import found


def test_the_holder_is_a_name_of_its_own() -> None:
    names = found("The Secretary of the Ministry of Foreign Affairs Sonam Quist leads it.")
    assert ("Ministry of Foreign Affairs", "organisation") in names
    assert ("Sonam Quist", "person") in names


def test_the_country_of_the_ministry_may_stand_before_it() -> None:
    names = found("The Director of Roads at the Kenya Ministry of Works Sonam Quist leads it.")
    assert ("Kenya Ministry of Works", "organisation") in names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Ministry of Trade Sonam Quist Centre opened.", "Ministry of Trade Sonam Quist Centre"),
        ("The Secretary of the Ministry of Ports left.", "Ministry of Ports"),
    ],
)
def test_without_an_office_or_a_full_name(text: str, name: str) -> None:
    assert (name, "organisation") in found(text)
