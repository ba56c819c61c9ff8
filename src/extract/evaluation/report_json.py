"""An evaluation as `report.json` and back; the same evaluation always gives the same bytes.

Scores are written as counts: precision, recall and F1 beside them are for the reader and are not read back.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from extract.errors import UsageError
from extract.evaluation.model import Evaluation, Finding, Measured, RuleScore, Score

VERSION = 1
_DIGITS = 6


def to_json(evaluation: Evaluation) -> str:
    """The report as JSON: one line a score, a rule or a finding, so that two reports can be compared line by line."""
    parts = {
        "version": VERSION,
        "digest": evaluation.digest,
        "measures": _Lines(
            {**_named(m.task, m.measure, m.score), "low": m.low, "high": m.high} for m in evaluation.measures
        ),
        "by_article": _Lines(
            {"article": article, **_named(task, measure, score)}
            for article, scores in evaluation.by_article.items()
            for (task, measure), score in scores.items()
        ),
        "by_type": _Lines(
            {"task": task, "type": kind, **_counts(score)} for (task, kind), score in evaluation.by_type.items()
        ),
        "by_rule": _Lines(
            {"rule": r.rule, "fired": r.fired, "right": r.right, "wrong": r.wrong} for r in evaluation.by_rule
        ),
        "findings": _Lines(_finding(finding) for finding in evaluation.findings),
        "texts": _Lines({"article": article, "text": text} for article, text in evaluation.texts.items()),
    }
    return "{\n" + ",\n".join(f"{_dump(key)}: {_value(value)}" for key, value in parts.items()) + "\n}\n"


def from_json(text: str, *, file: str = "report.json") -> Evaluation:
    """The evaluation that a report is of.

    Raises:
        UsageError: if it is no report of this version.
    """
    try:
        data = json.loads(text)
        if data["version"] != VERSION:
            raise UsageError(f"{file} is a report of version {data['version']}, not {VERSION}; make it anew")
        return _evaluation(data)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise UsageError(f"{file} is no report of `extract evaluate`: {error!r}") from error


def read_report(path: Path) -> Evaluation:
    """The evaluation in a file.

    Raises:
        UsageError: if it cannot be read or is no report.
    """
    try:
        return from_json(path.read_text(encoding="utf-8"), file=str(path))
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from error


class _Lines(list[Mapping[str, Any]]):
    """Rows that stand one a line."""

    def __init__(self, rows: Iterable[Mapping[str, Any]]) -> None:
        super().__init__(rows)


def _value(value: object) -> str:
    if not isinstance(value, _Lines):
        return _dump(value)
    return "[\n" + ",\n".join(_dump(row) for row in value) + "\n]" if value else "[]"


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _named(task: str, measure: str, score: Score) -> dict[str, Any]:
    return {"task": task, "measure": measure, **_counts(score)}


def _counts(score: Score) -> dict[str, Any]:
    rates = {"precision": score.precision, "recall": score.recall, "f1": score.f1}
    counts = {"gold": score.gold, "predicted": score.predicted, "right": score.right}
    return {**counts, **{name: round(rate, _DIGITS) for name, rate in rates.items()}}


def _finding(finding: Finding) -> dict[str, Any]:
    row = {name: getattr(finding, name) for name in Finding.__dataclass_fields__}
    return {**row, "sentence": list(finding.sentence), "spans": [list(span) for span in finding.spans]}


def _score(row: Mapping[str, Any]) -> Score:
    return Score(row["gold"], row["predicted"], row["right"])


def _evaluation(data: Mapping[str, Any]) -> Evaluation:
    by_article: dict[str, dict[tuple[str, str], Score]] = {}
    for row in data["by_article"]:
        by_article.setdefault(row["article"], {})[row["task"], row["measure"]] = _score(row)
    return Evaluation(
        measures=tuple(Measured(m["task"], m["measure"], _score(m), m["low"], m["high"]) for m in data["measures"]),
        by_article=by_article,
        by_type={(row["task"], row["type"]): _score(row) for row in data["by_type"]},
        by_rule=tuple(RuleScore(**row) for row in data["by_rule"]),
        findings=tuple(_read_finding(row) for row in data["findings"]),
        texts={row["article"]: row["text"] for row in data["texts"]},
        digest=data["digest"],
    )


def _read_finding(row: Mapping[str, Any]) -> Finding:
    start, end = row["sentence"]
    spans = tuple((role, first, last) for role, first, last in row["spans"])
    return Finding(**{**row, "sentence": (start, end), "spans": spans})
