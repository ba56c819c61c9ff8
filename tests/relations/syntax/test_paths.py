import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.relations.syntax.paths import Step, parse_path


def test_steps_are_read_from_left_to_right() -> None:
    assert parse_path("object prep(of|in) possessor") == (
        Step("object"),
        Step("prep", frozenset({"of", "in"})),
        Step("possessor"),
    )


@pytest.mark.parametrize(
    "path", ["", "  ", "objekt", "prep", "prep()", "object(of)", "possessor subject", "prep(of", "a b c)"]
)
def test_what_is_no_path_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match="path"):
        parse_path(path)


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(path: str) -> None:
    try:
        assert parse_path(path)
    except ValueError as error:
        assert "path" in str(error)  # noqa: PT017
