"""Times against a case of TempEval-3's task A that was worked by hand.

    Gold:      12 May 2023 = date 2023-05-12, Wednesday = date 2023-05-10, two years = duration P2Y, each year = set P1Y
    Predicted: 12 May 2023 = date 2023-05-12, Wednesday = date 2023-05-17, two = duration P2Y, PORT = date 2023

One match is right in all, one has another value, one overlaps only, one gold time is missed and one find is false:
3 of 4 match (relaxed P = R = 3/4), 2 strictly, 3 with the right type, 2 with the right value.
TempEval-3 reports value F1 as relaxed F1 times accuracy of values: 0.75 · 2/3 = 0.5, which is 2 · 2 / (4 + 4).
"""

import pytest

from extract.evaluation.case import case
from extract.evaluation.evaluate import evaluate_cases
from extract.evaluation.model import Score
from extract.records import Record
from tests.evaluation.articles import Row, changed, gold, raw


def time(row: Row, number: int, start: int, text: str, kind: str, value: str) -> None:
    base = row["times"][0]
    span = {"start": start, "end": start + len(text), "text": text}
    row["times"].append({**base, **span, "id": f"t{number}", "type": kind, "value": value, "from": None, "to": None})


def with_times(*times: tuple[str, str, str]) -> Record:
    def change(row: Row) -> None:
        kept = len(row["times"])
        for number, (text, kind, value) in enumerate(times, 1):
            time(row, number, raw("ferry").index(text), text, kind, value)
        row.update(times=row["times"][kept:], events=[], relations=[])

    return changed(gold("ferry"), change)


GOLD = (
    ("12 May 2023", "date", "2023-05-12"),
    ("Wednesday", "date", "2023-05-10"),
    ("two years", "duration", "P2Y"),
    ("each year", "set", "P1Y"),
)
FOUND = (
    ("12 May 2023", "date", "2023-05-12"),
    ("Wednesday", "date", "2023-05-17"),
    ("two", "duration", "P2Y"),
    ("PORT", "date", "2023"),
)


@pytest.mark.parametrize(("measure", "right"), [("relaxed", 3), ("strict", 2), ("type", 3), ("value", 2)])
def test_the_worked_case(measure: str, right: int) -> None:
    one = case(raw("ferry"), gold=with_times(*GOLD), found=with_times(*FOUND))
    score = evaluate_cases([one]).by_article["ferry"]["times", measure]
    assert score == Score(gold=4, predicted=4, right=right)


def test_the_value_f1_is_the_relaxed_f1_times_the_accuracy_of_values() -> None:
    one = case(raw("ferry"), gold=with_times(*GOLD), found=with_times(*FOUND))
    scores = evaluate_cases([one]).by_article["ferry"]
    assert scores["times", "value"].f1 == pytest.approx(scores["times", "relaxed"].f1 * 2 / 3)


def test_two_finds_on_one_gold_time_are_one_match() -> None:
    found = with_times(("12 May", "date", "2023-05-12"), ("2023", "date", "2023"))
    one = case(raw("ferry"), gold=with_times(GOLD[0]), found=found)
    assert evaluate_cases([one]).by_article["ferry"]["times", "relaxed"] == Score(gold=1, predicted=2, right=1)
