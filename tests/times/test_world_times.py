"""Times as the newsrooms of the world write them: every expression of each sentence, its characters, value and type."""

import pytest

from extract.times import Time
from tests.cases import read_cases
from tests.times.anchored import found_in

KINDS: dict[str, list[list[str]]] = read_cases(__file__, "time_cases.toml")
CASES = [case for kind in sorted(KINDS) for case in KINDS[kind]]


def told(time: Time) -> str:
    written = {"time": "@{}", "set": "({})"}.get(time.type, "{}").format(time.value)
    return f"{time.text} = {written}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_every_expression_and_no_other(case: list[str]) -> None:
    assert [told(time) for time in found_in(case[0])] == case[1:]


def test_the_type_goes_with_the_value() -> None:
    for case in CASES:
        for time in found_in(case[0]):
            assert (time.type == "duration") == (
                time.value.startswith("P") and time.value[1:2] in "123456789XT" and time.type != "set"
            )


def test_the_cases_are_many() -> None:
    assert len(CASES) > 200
