"""Who visits, meets, signs and opens what (`encounters.txt`): how much is found and right, and nothing else."""

from pathlib import Path

from spacy.language import Language

from tests.relations.matching.tables import read_table, scored

TYPES = ("visit", "meeting", "agreement", "launch")
CASES = read_table(Path(__file__).parent / "encounters.txt")


def test_visits_meetings_agreements_and_launches_are_found_with_their_roles(nlp: Language) -> None:
    scores = scored(nlp, CASES, TYPES)
    assert scores["triggers"] >= 0.95
    assert scores["status"] >= 0.95
    assert scores["roles"] >= 0.95


def test_the_same_words_in_other_senses_are_none(nlp: Language) -> None:
    quiet = [case for case in CASES if len(case) == 1]
    assert len(quiet) > 6
    assert scored(nlp, quiet, TYPES)["found"] == 0
