import pytest

from extract.cleaning.offices import initials, is_information_office, is_office, is_short_office


@pytest.mark.parametrize("name", ["ministry of ports", "federal foreign office of norlandia", "ministère des ports"])
def test_an_office_of_something(name: str) -> None:
    assert is_office(name.split())


@pytest.mark.parametrize("name", ["ports of norlandia", "a very old and small office of ports", "the end of talks"])
def test_no_office_of_something(name: str) -> None:
    assert not is_office(name.split())


def test_an_office_in_two_words() -> None:
    assert is_short_office(["cabinet", "office"])
    assert not is_short_office(["the", "ministry"])
    assert not is_short_office(["world", "office"])


def test_an_information_office_says_whose() -> None:
    assert is_information_office(["norlandia", "information", "service"])
    assert not is_information_office(["tourist", "information", "desk"])
    assert not is_information_office(["information", "service"])


@pytest.mark.parametrize(
    ("name", "spelled"),
    [
        ("Gulf Coast News Agency", "GCNA"),
        ("Union of the Three Lagoons", "UTL"),
        ("Lagoon Post", ""),
        ("THE LAGOON POST", ""),
    ],
)
def test_initials(name: str, spelled: str) -> None:
    assert initials(name) == spelled
