"""Pages made of nothing but bylines, dates, datelines and quotations: the calls may grow no faster than the page."""

import pytest

from extract.cleaning import clean
from tests.cleaning.support import OPENING, article
from tests.cleaning.test_hostile import calls

UNITS = {
    "bylines": "By Ana Silva\n",
    "names": "Ana Silva and ",
    "outlets": "Ana Silva, Riverton Wire\n",
    "labels": "By By By ",
    "editors": "edited by ",
    "tails": "(Reporting by Ana Silva; ",
    "titles": "Dr. ",
    "written": "Written by\nAna Silva\n",
    "staff": f"{OPENING}\nRiverton Wire Staff\n",
    "notes": "— Ana Silva is a fellow.\n",
    "unclear dates": "03/04/2024\n",
    "unclear dates in an article": f"{OPENING}\n03/04/2024\n",
    "datelines": "LIMA | ",
    "agencies": "LIMA (Reuters) - ",
    "quotations": "“The harbour is open to all.”\n— Ana Silva\n",
    "short quotations": "“a b c d e f”\n",
    "open quotations": "“a b c d e ",
    "apostrophes": "‘a’a",
    "turns": "A: b c d.\n",
    "clocks": "10:15\nThe port is open again.\n",
    "results": "Party 61\n",
    "numbered": "1. Ab\nCd ef gh.\n",
}


@pytest.mark.parametrize("name", UNITS)
def test_the_calls_grow_with_the_page(name: str) -> None:
    unit = UNITS[name]
    small, large = unit * (1_200 // len(unit)), unit * (4_800 // len(unit))
    clean(article(large))  # fills what is compiled once
    assert calls(large) < 5 * calls(small) + 1_000
