"""Who takes or leaves an office (`offices.txt`): how much is found and right, and that nothing else is taken for it.

The tables here and of `test_occasions.py` have the form of `newswire.txt`, but only with the events of their own types.
Not every line is found; a sentence without lines must give none of these events.
"""

from pathlib import Path

from spacy.language import Language

from tests.relations.matching.tables import read_table, scored

CASES = read_table(Path(__file__).parent / "offices.txt")


def test_changes_of_office_are_found_with_their_roles(nlp: Language) -> None:
    scores = scored(nlp, CASES, ("appointment",))
    assert scores["triggers"] >= 0.95
    assert scores["status"] >= 0.95
    assert scores["roles"] >= 0.95


def test_other_doings_are_no_change_of_office(nlp: Language) -> None:
    quiet = [case for case in CASES if len(case) == 1]
    assert len(quiet) > 15
    assert scored(nlp, quiet, ("appointment",))["found"] == 0
