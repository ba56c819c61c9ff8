"""Work on hostile input grows with its size, no faster: counted in executed lines, not in seconds."""

import sys
from types import FrameType
from typing import Any

import pytest

from extract.names.find import find_all
from tests.names.texts import make_doc

UNITS = [
    "Orla Nord and Tidewell Holdings have merged. ",
    "Do Thi ",
    "OSLO / LIMA ",
    "Orla power ",
    "Lender\t",
    "A ",
    "9",
    "(AB) ",
    "and ",
    "Trust and ",
    "Bank of ",
    "chief ",
    "primary ",
    "state election ",
    "the Trust ",
    "Dr. ",
    ", ",
    "’s ",
    "X-",
    "Ana Silva. ",
    "12th A Summit. ",
    "\n",
    "Minister of State for ",
    "theme ‘A ",
    "‘A’ ",
    "a fund, ",
    "fund called A ",
    "5th meeting of AB ",
    "EUR 1 ",
    "1 A dollars ",
    "A Foods. ",
    "in A, Kenya ",
    "A, B and regions ",
    "A B said ",
    "said A ",
    "Ab, or AB, ",
    "van ",
    "A, a fund ",
    "BOATS Asia ",
    "A and B projects ",
    "A GmbH ",
    "Photo: A ",
    "USS A ",
    "A Boat ",
    "Lake A ",
    "Campaign for A and ",
    "Banco de la ",
    "town of A-",
    "Amara has ",
    "his ",
    "St. ",
    "Georgia, ",
    "K-Wave ",
    "(AB) II ",
    "AB (CD) Office ",
]


def lines(text: str) -> int:
    """How many lines of our code a text costs."""
    count = 0

    def trace(frame: FrameType, _event: str, _arg: Any) -> Any:
        nonlocal count
        if "extract" not in frame.f_code.co_filename:
            return None
        count += 1
        return trace

    doc = make_doc(text)
    find_all(doc)
    before = sys.gettrace()
    sys.settrace(trace)
    try:
        find_all(doc)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("unit", UNITS)
def test_twice_the_text_is_at_most_twice_the_work(unit: str) -> None:
    small, large = lines("x " + unit * 150), lines("x " + unit * 600)
    assert large <= 5 * small + 2000
