"""The work of resolving grows with the text, whatever the text."""

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from extract.names.model import Entity, Mention
from extract.relations.findings import read_findings
from extract.relations.reference.resolver import Resolver
from extract.relations.syntax.tree import read_tree
from tests.relations.positions.test_cost import lines_run

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


def document(nlp: Language, text: str) -> Doc:
    doc = nlp(text)
    spans = [(token.idx, token.text, KINDS[token.text]) for token in doc if token.text in KINDS]
    doc._.extract_names = tuple(Mention(at, at + len(name), name, kind, "t") for at, name, kind in spans)  # type: ignore[arg-type]
    doc._.extract_entities = tuple(
        Entity(kind, f"{name} {number}", None, (number,))  # type: ignore[arg-type]
        for number, (_, name, kind) in enumerate(spans)
        if kind != "position"
    )
    return doc


@pytest.mark.parametrize("piece", PIECES)
def test_four_times_the_text_is_about_four_times_the_work(stock: Language, piece: str) -> None:
    def work(times: int) -> int:
        doc = document(stock, "Ana met PU in Chad. " + piece * times)
        tree = read_tree(doc)
        findings = read_findings(doc, tree)

        def resolve() -> None:
            resolver = Resolver(tree, findings, lambda _: None)
            for token in reversed(range(len(tree.lower))):
                resolver.resolved(token, TYPES)

        return lines_run(resolve)

    assert work(600) < 5 * work(150)
