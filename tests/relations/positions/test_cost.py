import pytest
import spacy

from extract.relations.positions.find import find_positions
from tests.cost import lines_run
from tests.relations.named import name_words


@pytest.mark.parametrize("piece", ["chair ", "chair Bo ", "Bo, chair, ", "PU's chair ", "its chair of PU "])
def test_cost_grows_with_the_text(piece: str) -> None:
    kinds = {"chair": "position", "Bo": "person", "PU": "organisation"}

    small, large = (name_words(spacy.blank("en")(piece * times), kinds) for times in (150, 600))
    find_positions(small)  # the patterns are compiled once
    assert lines_run(lambda: find_positions(large)) < 6 * lines_run(lambda: find_positions(small))
