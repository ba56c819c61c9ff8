"""Evaluation: gold in brat standoff beside records, scores and every miss quoted out.

In: a folder of `.ann` files, a folder of their raw texts, a `records.jsonl`. Out: an `Evaluation`: scores with
intervals, by article, type and rule, and every finding behind them; as JSON by `report_json`. Gold is turned into
records (`gold_record`), so that like is compared with like; each task's rules stand in its module under `tasks`.
"""

from extract.evaluation.case import Case, case
from extract.evaluation.evaluate import evaluate, evaluate_cases
from extract.evaluation.model import Evaluation, Finding, Measured, RuleScore, Score

__all__ = [
    "Case",
    "Evaluation",
    "Finding",
    "Measured",
    "RuleScore",
    "Score",
    "case",
    "evaluate",
    "evaluate_cases",
]
