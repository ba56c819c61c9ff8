"""Bodies whose noun is the end of one word."""

import pytest

from tests.names.texts import found, of_type


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Reefmuseum lent two masks.", "Reefmuseum"),
        ("Torvald's Kunstmuseum lent one.", "Kunstmuseum"),
        ("They asked the Quaymark Kantonalbank for it.", "Quaymark Kantonalbank"),
        ("They saw the Kunstmuseum Basel.", "Kunstmuseum Basel"),
        ("She left the Torvald-August-Universität in May.", "Torvald-August-Universität"),
    ],
)
def test_a_compound_is_a_body(text: str, name: str) -> None:
    assert of_type(text, "organisation") == [name]


def test_the_noun_in_lower_case_or_alone_is_none() -> None:
    assert found("A museum and a nationalbank closed. The Museum is old.", ents=[]) == []
