import pytest

from extract.labels import known_label

KNOWN = frozenset(
    {"donor", "donors", "funder", "implementing agency", "partners", "duration", "dates", "project partners"}
)


@pytest.mark.parametrize(
    ("label", "known"),
    [
        ("Donor", "donor"),
        ("DONORS", "donors"),
        ("Donor(s)", "donor"),
        ("Main  donors", "donors"),
        ("Co-donor", "donor"),
        ("Lead implementing agency", "implementing agency"),
        ("Implementing agencies", "implementing agency"),
        ("Funders", "funder"),
        ("National project partners", "project partners"),
        ("Duration of the project", "duration"),
        ("Donor/Funder", "donor"),
        ("Donor/Size", None),
        ("Former donors", None),
        ("Key dates", None),
        ("Main", None),
        ("/", None),
        ("", None),
    ],
)
def test_a_label_is_known_whatever_stands_in_front_of_it(label: str, known: str | None) -> None:
    assert known_label(label, KNOWN) == known
