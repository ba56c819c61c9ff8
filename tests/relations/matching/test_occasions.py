"""Who hosts or attends a named occasion (`occasions.txt`): how much is found and right, and nothing else."""

from pathlib import Path

from spacy.language import Language

from tests.relations.matching.tables import read_table, scored

TYPES = ("hosting", "participation")
CASES = read_table(Path(__file__).parent / "occasions.txt")


def test_hosts_and_participants_are_found_with_their_roles(nlp: Language) -> None:
    scores = scored(nlp, CASES, TYPES)
    assert scores["triggers"] >= 0.95
    assert scores["status"] >= 0.95
    assert scores["roles"] >= 0.95


def test_what_is_said_of_an_occasion_is_no_hosting_or_participation(nlp: Language) -> None:
    quiet = [case for case in CASES if len(case) == 1]
    assert len(quiet) > 12
    assert scored(nlp, quiet, TYPES)["found"] == 0
