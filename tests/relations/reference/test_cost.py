"""The work of resolving grows with the text, whatever the text."""

import pytest
from spacy.language import Language

from extract.relations.findings import read_findings
from extract.relations.reference.resolver import Resolver
from extract.relations.syntax.tree import read_tree
from tests.cost import lines_run
from tests.relations.named import name_words

KINDS = {"Bo": "person", "Ana": "person", "PU": "organisation", "Chad": "place", "chair": "position"}
TYPES = ("person", "organisation", "place")
PIECES = [
    "It met. ",
    "She saw Bo. ",
    "they and ",
    "PU said it ",
    "Both leaders met. ",
    "The bank met Chad. ",
    "the chair ",
]


@pytest.mark.parametrize("piece", PIECES)
def test_four_times_the_text_is_about_four_times_the_work(stock: Language, piece: str) -> None:
    def work(times: int) -> int:
        doc = name_words(stock("Ana met PU in Chad. " + piece * times), KINDS)
        tree = read_tree(doc)
        findings = read_findings(doc, tree)

        def resolve() -> None:
            resolver = Resolver(tree, findings, lambda _: None)
            for token in reversed(range(len(tree.lower))):
                resolver.resolved(token, TYPES)

        return lines_run(resolve)

    work(1)  # word lists are read at their first use
    assert work(600) < 5 * work(150)
