"""Work on hostile input grows with its size, no faster: counted in executed lines, not in seconds."""

import pytest

from extract.names.find import find_all
from tests.cost import lines_run
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
    "stake in A ",
    "Lyman and ",
    "in Lyman ",
    "governor of A and ",
    "A-owned B ",
    "Tidal Rivers Congress held ",
    "nurse A B ",
    "Dr. Ab Cd-Ef. ",
    "Jean-Luc A, Minister of ",
    "director of A Society ",
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
    doc = make_doc(text)
    find_all(doc)
    return lines_run(lambda: find_all(doc))


@pytest.mark.parametrize("unit", UNITS)
def test_twice_the_text_is_at_most_twice_the_work(unit: str) -> None:
    small, large = lines("x " + unit * 150), lines("x " + unit * 600)
    assert large <= 5 * small + 2000
