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
    ],
)
def test_what_is_no_surname(text: str, tags: Mapping[str, str]) -> None:
    assert persons(text, tags) == []
