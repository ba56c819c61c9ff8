"""Input made to be slow: four times as much of it must not be more than a few times the work.

The work is counted twice: in calls, of Python and of C, which are the same in every run; and in seconds of the
processor with a generous bound, because what a regular expression does within one call can be told by nothing else.
"""

import sys
import time
from types import FrameType

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
    "combining marks": "\u0301", "marked letters": "e\u0301", "less-than": "<", "ampersands": "&", "backticks": "`",
    "asterisks": "*", "one word": "a", "soft hyphens": "\u00ad", "underscores": "_", "numbered": "1) ",
    "emoji": "\U0001f6a2",
    "wrapped": "the port union of the four river states has opened its\n", "opener": "Related\nPort fees\n",
    "signed": "LIMA (A News / B - 3 March) ", "settings": "itemsPerPage: 1\n",
    "pairs": "Donor\nPeru\nStatus\nOpen\nTerm\n2 years\n",
    "ragged": "The port union of the four river states has opened\nits piers. All\n",
    "mails": "a.b@c.", "numbers": "(099) 555-",
    "issuers": "Ministry of Ports\n3 March 2024\n", "events": "Date: 3 March 2024\nVenue: A\n",
    "mastheads": "PORT GAZETTE\n", "bodies": "Port Board\n", "bars of sites": "A | News | Donate now\n",
    "languages": "3 March 2024  Français\n", "sums": "A (b): USD 1 ", "sections": "News  Sport  ",
    "sums and blanks": "A:" + " " * 50 + "1", "fields and headings": "A: 1\nB: 2\nC: 3\nD: 4\nE\n",
    "dated": "date 2024-03-03 A\n", "city": "LIMA, May 19 ", "initials": "(ANA/KO/",
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
    # What else the machine does may slow one of the runs, hardly each of them.
    assert any(seconds(large) < 10 * first + 0.2 for _ in range(3))


def calls(raw: str) -> int:
    """How many functions are called to clean a text."""
    made = 0

    def count(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal made
        made += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        clean(article(raw))
    finally:
        sys.setprofile(before)
    return made


@pytest.mark.parametrize("name", UNITS)
def test_the_calls_grow_with_the_size(name: str) -> None:
    unit = UNITS[name]
    small, large = unit * (2_000 // len(unit)), unit * (8_000 // len(unit))
    clean(article(large))  # fills what is compiled once
    assert calls(large) < 4.5 * calls(small) + 500


def test_a_megabyte_of_what_the_page_of_a_scraper_may_hold_is_cleaned() -> None:
    for unit in ("(", "a ", "\n", "\u0301"):
        raw = unit * (1_000_000 // len(unit))
        assert clean(article(raw)).offsets.raw_length == len(raw)
