"""Roads and acts by their numbers."""

import pytest

from tests.names.texts import found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They cited Decision 45 on fees.", "Decision 45"),
        ("It breaks Decree No. 12/2031 and more.", "Decree No. 12/2031"),
        ("Under Law No. 7 of 2030 they pay.", "Law No. 7 of 2030"),
        ("The Quay Council adopted Regulation 2031/14 at last.", "Regulation 2031/14"),
    ],
)
def test_an_act_with_its_number_is_an_instrument(text: str, name: str) -> None:
    assert (name, "instrument") in found(text)


@pytest.mark.parametrize("text", ["The decision 45 of them took was late.", "A Decision by 45 members came."])
def test_a_number_that_counts_makes_no_act(text: str) -> None:
    assert found(text) == []
