"""Meetings that issue documents, and what feasts and plans are for."""

import pytest

from tests.names.texts import found


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (
            "It follows the Joint Statement of the 5th Meeting of the Harbour Ministers on fees.",
            "Joint Statement of the 5th Meeting of the Harbour Ministers",
            "instrument",
        ),
        (
            "They cited the Chairman's Statement of the 9th Quay Forum again.",
            "Chairman's Statement of the 9th Quay Forum",
            "instrument",
        ),
        (
            "We signed the Plan of Action to Implement the Quay Charter (2031-2035) there.",
            "Plan of Action to Implement the Quay Charter (2031-2035)",
            "instrument",
        ),
        (
            "He spoke at a Gala Dinner to Mark the 20th Anniversary of the Quay Union.",
            "Gala Dinner to Mark the 20th Anniversary of the Quay Union",
            "occasion",
        ),
    ],
)
def test_a_name_goes_on_with_them(text: str, name: str, kind: str) -> None:
    assert (name, kind) in found(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Joint Statement of the 5th meeting of ministers came.", "Joint Statement"),
        ("A Quay Action Plan to mark the day was read.", "Quay Action Plan"),
    ],
)
def test_small_letters_end_it(text: str, name: str) -> None:
    assert [one for one, _ in found(text)] in ([name], [])
