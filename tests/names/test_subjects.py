from collections.abc import Mapping

import pytest

from extract.names.find import find_names
from tests.names.texts import make_doc


def persons(text: str, tags: Mapping[str, str]) -> list[str]:
    return [m.text for m in find_names(make_doc(text, tags=tags)) if m.type == "person"]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Marden was born in Lima.", "was"),
        ("The boat sank. Marden later resigned.", "resigned"),
        ("Marden sold all of her boats.", "sold"),
        ("Marden herself left.", "herself"),
        ("Marden was re-elected.", "was"),
        ("Marden was later arrested in Lima.", "was"),
        ("Marden has been re-elected twice.", "been"),
        ("Marden, 58, weaves nets.", "weaves"),
        ("In May 2031, Marden announced that she would go.", "announced"),
    ],
)
def test_a_surname_that_opens_a_sentence(text: str, verb: str) -> None:
    assert persons(text, {"Marden": "NNP", verb: "VBD" if verb != "herself" else "RB"}) == ["Marden"]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Marden was born in Lima.", {"Marden": "NNS"}),  # the tagger has it as a common noun
        ("Kenya was born of strife.", {"Kenya": "NNP"}),  # a known place
        ("We saw Marden sell her boats.", {"Marden": "NNP", "sell": "VB"}),  # in the middle of a sentence
        ("Marden fell by 3%, and her boats sank.", {"Marden": "NNP", "fell": "VBD"}),  # not in the same clause
        ("Silver was born; much silver.", {"Silver": "NNP"}),  # a common word elsewhere
        ("Marden was sold.", {"Marden": "NNP", "was": "VBD"}),
        ("Marden was re-opened.", {"Marden": "NNP", "was": "VBD"}),
        ("Marden was later opened.", {"Marden": "NNP", "was": "VBD"}),
        ("Marden, 2031, oil on wood.", {"Marden": "NNP"}),
        ("In Marden, 58, boats sank.", {"Marden": "NNP"}),
        ("Hope died.", {"Hope": "NN"}),
    ],
)
def test_what_is_no_surname(text: str, tags: Mapping[str, str]) -> None:
    assert persons(text, tags) == []


def test_a_common_noun_of_the_tagger_is_a_surname_where_only_persons_can_be_meant() -> None:
    assert persons("Marden was first elected in May.", {"Marden": "NN"}) == ["Marden"]
