from pathlib import Path

import pytest
from spacy.language import Language

from extract.relations import check_rules
from extract.relations.rulebook.book import index_rules, read_rules
from tests.relations.rulebook.test_book import GOOD, write


def test_good_rules_have_no_problem(tmp_path: Path, stock: Language) -> None:
    assert check_rules(index_rules(read_rules(write(tmp_path, GOOD))), stock) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('visitor = ["Ana Silva"],', 'visitor = ["Norlandia"],'),
        ('trigger = "paddled"', 'trigger = "went"'),
        ('trigger = "paddled"', 'status = "planned", trigger = "paddled"'),
        ("Ana Silva paddled to Norlandia.", "Ana Silva walked to Norlandia."),
        ("paddled to Norlandia.", "paddled to Norlandia on Friday."),
    ],
)
def test_an_example_that_is_not_met_is_a_problem(tmp_path: Path, stock: Language, old: str, new: str) -> None:
    text = GOOD.replace(old, new)
    if "Friday" in new:
        text = text.replace("finds =", 'times = ["Friday"]\nfinds =')
    (problem,) = check_rules(index_rules(read_rules(write(tmp_path, text))), stock)
    assert problem.rule == "visit.sail"
    assert "expected" in problem.message


def test_a_counterexample_that_is_found_is_a_problem(tmp_path: Path, stock: Language) -> None:
    counter = """[[rule.counterexample]]
text = "Ola Vik paddled to Eastmark."
names = { "Ola Vik" = "person", "Eastmark" = "place" }
"""
    (problem,) = check_rules(index_rules(read_rules(write(tmp_path, GOOD + counter))), stock)
    assert problem.text == "Ola Vik paddled to Eastmark."
    assert problem.message.startswith("expected nothing, found")
