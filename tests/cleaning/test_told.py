from extract.cleaning.features import features
from extract.cleaning.lines import split_lines
from extract.cleaning.shapes import Shapes
from extract.cleaning.told import is_deck, share_told, stems_told
from tests.cleaning.support import HEADLINE, OPENING, SECOND

DECK = "Nine years of work on the piers end as the first of the large ferries ties up"


def deck(*lines: str, index: int) -> bool:
    found = features(split_lines("\n".join([*lines, OPENING, SECOND])))
    return is_deck(found, Shapes(found), index, stems_told(found, len(lines)))


def test_the_share_of_words_that_come_again() -> None:
    told = stems_told(features(split_lines(OPENING)), 0)
    assert share_told("Harbours of Norlandia", told) == 1
    assert share_told("Harbours of Eastmark", told) == 0.5
    assert share_told("On it", told) == 0


def test_a_standfirst_is_longer_than_the_headline_right_above_it() -> None:
    assert deck("News", HEADLINE, DECK, index=2)
    assert not deck("News", DECK, HEADLINE, index=2)
    assert not deck("News", HEADLINE, "", DECK, index=2)
    assert not deck("News", "Sea wall appeal passes its midway mark", DECK, index=2)
