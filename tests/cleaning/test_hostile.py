"""Input made to be slow: the time for twice as much of it must not be more than a few times as long."""

import time

import pytest

from extract.cleaning import clean
from tests.cleaning.support import article

UNITS = {
    "digits": "1", "brackets": "(", "letters and blanks": "a ", "line feeds": "\n", "blanks": " ", "tags": "<a ",
    "entity": "&amp;", "commas": "a,B", "stops": "ab.Cd", "quotes": "”“", "camel": "aB", "crumbs": "a » ",
    "bars": "a | ", "fields": "A: ", "braces": "{:", "dashes": "– ", "by": " by A", "copyright": "© 2024 A ",
    "dates": "3 March 2024 ", "bullets": "• ", "lines": "Ab\n", "titles": "Port union opens\n", "zero width": "\u200b",
    "datelines": "LIMA, Oct. 12 (Reuters) – ", "places": "LIMA/", "figures": "Ab 1 2 3\n", "hyphens": "ab-\n",
    "labels": "Tel: ", "cut": "the port union of the four river states has opened its agree-\n",
    "wrapped": "the port union of the four river states has opened its\n", "opener": "Related\nPort fees\n",
}  # fmt: skip
SIZE = 20_000


def seconds(raw: str) -> float:
    begun = time.process_time()
    clean(article(raw))
    return time.process_time() - begun


@pytest.mark.parametrize("name", UNITS)
def test_the_work_grows_with_the_size(name: str) -> None:
    unit = UNITS[name]
    small, large = unit * (SIZE // len(unit)), unit * (4 * SIZE // len(unit))
    first = min(seconds(small) for _ in range(2))
    assert seconds(large) < 10 * first + 0.2
