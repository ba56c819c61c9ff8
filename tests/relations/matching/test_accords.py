"""What is agreed, launched, done together or attended (`accords.txt`): all of it is found, and nothing else."""

from pathlib import Path

from spacy.language import Language

from tests.relations.matching.tables import read_table, scored

TYPES = ("agreement", "launch", "cooperation", "participation")
CASES = read_table(Path(__file__).parent / "accords.txt")


def test_accords_are_found_with_their_roles(nlp: Language) -> None:
    scores = scored(nlp, CASES, TYPES)
    assert scores["triggers"] >= 0.95
    assert scores["status"] >= 0.95
    assert scores["roles"] >= 0.95


def test_what_only_sounds_like_an_accord_is_none(nlp: Language) -> None:
    quiet = [case for case in CASES if len(case) == 1]
    assert len(quiet) > 7
    assert scored(nlp, quiet, TYPES)["found"] == 0
