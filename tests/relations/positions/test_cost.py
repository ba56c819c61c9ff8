import sys
from collections.abc import Callable

import pytest
import spacy
from spacy.tokens import Doc

from extract.names.model import Entity, Mention
from extract.relations.positions.find import find_positions


def lines_run(work: Callable[[], object]) -> int:
    """How many lines of Python a call runs."""
    count = 0

    def trace(_frame: object, event: str, _arg: object) -> object:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("piece", ["chair ", "chair Bo ", "Bo, chair, ", "PU's chair ", "its chair of PU "])
def test_cost_grows_with_the_text(piece: str) -> None:
    kinds = {"chair": "position", "Bo": "person", "PU": "organisation"}

    def document(times: int) -> Doc:
        doc = spacy.blank("en")(piece * times)
        spans = [(token.idx, token.text, kinds[token.text]) for token in doc if token.text in kinds]
        doc._.extract_names = tuple(Mention(at, at + len(text), text, kind, "t") for at, text, kind in spans)  # type: ignore[arg-type]
        doc._.extract_entities = tuple(
            Entity(kind, f"{text} {number}", None, (number,))  # type: ignore[arg-type]
            for number, (_, text, kind) in enumerate(spans)
            if kind != "position"
        )
        return doc

    small, large = document(150), document(600)
    find_positions(small)  # the patterns are compiled once
    assert lines_run(lambda: find_positions(large)) < 6 * lines_run(lambda: find_positions(small))
