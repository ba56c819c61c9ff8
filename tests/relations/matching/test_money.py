"""Who gives what to whom and what is founded (`money.txt`): how much is found and right, and little else.

The table has the form of `newswire.txt`: the sentences were labelled before the rules were tried on them, and some
fail by their parse. Those without lines (prices, trade, fines, what is given and is no aid) must give nothing.
"""

from pathlib import Path

from spacy.language import Language

from tests.relations.matching.tables import read_table, scored

TYPES = ("funding", "launch", "cooperation")
CASES = read_table(Path(__file__).parent / "money.txt")


def test_givings_and_launches_are_found_with_their_roles(nlp: Language) -> None:
    scores = scored(nlp, CASES, (*TYPES, "agreement", "commissioned_by:"))
    assert scores["triggers"] >= 0.91
    assert scores["status"] >= 0.91
    assert scores["roles"] >= 0.87


def test_what_only_costs_or_grows_is_no_giving(nlp: Language) -> None:
    quiet = [case for case in CASES if len(case) == 1]
    assert len(quiet) > 20
    assert scored(nlp, quiet, TYPES)["found"] == 0
