import pytest

from tests.names.texts import of_type


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("It was signed by Jean-Luc Okoye, Minister of Ports, for Kenya.", "Jean-Luc Okoye"),
        ("Then Anne-Marie Lind, a former mayor, spoke.", "Anne-Marie Lind"),
        ("Then Bo van der Lind, Director of Ports, spoke.", "Bo van der Lind"),
        ("The club named Jean-Luc Okoye treasurer.", "Jean-Luc Okoye"),
    ],
)
def test_persons_before_their_office(text: str, person: str) -> None:
    assert of_type(text, "person") == [person]


@pytest.mark.parametrize("text", ["In Ost-Marwell, a former mayor spoke.", "The Quay-Sund Port, Director of it, left."])
def test_places_before_an_office_are_none(text: str) -> None:
    assert of_type(text, "person") == []
