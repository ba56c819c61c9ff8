"""Tables of sentences with some of their events, and how many of them are found and right."""

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from spacy.language import Language

from extract.article import Article
from extract.cleaning import clean
from extract.pipeline import annotate
from tests.relations.matching.test_constructions import described
from tests.relations.matching.test_newswire import f1, parts


def read_table(file: Path) -> list[list[str]]:
    """The sentences of a table, each with the lines of its events."""
    return [block.splitlines() for block in file.read_text(encoding="utf-8").removeprefix("> ").split("\n> ")]


def scored(nlp: Language, cases: Iterable[Sequence[str]], types: Collection[str]) -> dict[str, float]:
    """F1 of triggers, status and roles of the events of these types; `found` is how many there are.

    Without any event on either side the F1 is 1.
    """
    pairs, count = [], 0
    for text, *expected in cases:
        doc = annotate(nlp, clean(Article("x", text, "x", "", 0, "utf-8")))
        found = [line for line in described(doc) if line.split(" ")[0] in types]
        pairs.append((parts(expected), parts(found)))
        count += len(found)
    any_said = count or any(gold["triggers"] for gold, _ in pairs)
    kinds = ("triggers", "status", "roles")
    return {"found": count} | {kind: f1(kind, pairs) if any_said else 1.0 for kind in kinds}
