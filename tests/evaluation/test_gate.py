"""The gate holds, names what fell, and lowers no pin unasked; a comparison lists every finding that changed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from extract.errors import UsageError
from extract.evaluation.compare import changes, differences
from extract.evaluation.evaluate import evaluate_cases
from extract.evaluation.gate import Baseline, check_gate, move_pin, read_baseline, scores_of
from extract.evaluation.model import Evaluation
from extract.evaluation.report_json import from_json, read_report, to_json
from tests.evaluation.articles import Row, by_text, changed_case, perfect


def evaluation(change: Callable[[Row], object] | None = None) -> Evaluation:
    return evaluate_cases([changed_case("ferry", change) if change else perfect("ferry")], digest="d1", rules=["x.y"])


def worse(row: Row) -> None:
    by_text(row["amounts"], "30").update(unit="boat")


@pytest.fixture
def pins(tmp_path: Path) -> Path:
    move_pin(evaluation(), tmp_path / "baseline.json")
    return tmp_path / "baseline.json"


def test_equal_scores_pass(pins: Path) -> None:
    assert check_gate(evaluation(), read_baseline(pins)) == []


def test_a_fall_fails_and_is_named_with_what_to_run(pins: Path) -> None:
    [line] = check_gate(evaluation(worse), read_baseline(pins))
    assert line.startswith("counts.unit fell from 1.0000 to 0.0000")
    assert "extract evaluate --pin --allow-lower" in line


def test_a_hair_is_no_fall() -> None:
    scores = dict.fromkeys(scores_of(evaluation()), 1.0005)
    assert check_gate(evaluation(), Baseline("d1", scores)) == []
    scores["names.exact"] = 1.002
    assert len(check_gate(evaluation(), Baseline("d1", scores))) == 1


def test_other_gold_voids_the_pins(pins: Path) -> None:
    [line] = check_gate(replace(evaluation(), digest="d2"), read_baseline(pins))
    assert "not those that the scores were pinned on" in line
    assert "extract evaluate --pin" in line


def test_a_measure_without_pin_or_a_pin_without_measure_fails() -> None:
    scores = {**scores_of(evaluation()), "poems.rhyme": 1.0}
    del scores["names.exact"]
    assert check_gate(evaluation(), Baseline("d1", scores)) == [
        "names.exact has no pin; run `extract evaluate --pin`",
        "poems.rhyme is pinned but no longer scored; run `extract evaluate --pin`",
    ]


def test_a_pin_is_lowered_only_when_told(pins: Path) -> None:
    before = pins.read_bytes()
    with pytest.raises(UsageError, match=r"counts.unit fell .*--allow-lower"):
        move_pin(evaluation(worse), pins)
    assert pins.read_bytes() == before
    move_pin(evaluation(worse), pins, allow_lower=True)
    assert read_baseline(pins).scores["counts.unit"] == 0
    move_pin(evaluation(), pins)
    assert pins.read_bytes() == before


@pytest.mark.parametrize("content", ["[]", "{", '{"digest": "d"}', '{"digest": "d", "scores": {"a.b": "high"}}'])
def test_a_malformed_baseline_is_told(tmp_path: Path, content: str) -> None:
    (tmp_path / "baseline.json").write_text(content, encoding="utf-8")
    with pytest.raises(UsageError, match="is no baseline"):
        read_baseline(tmp_path / "baseline.json")
    with pytest.raises(UsageError, match="cannot be read"):
        read_baseline(tmp_path / "none.json")


def test_the_report_comes_back_the_same_and_in_the_same_bytes() -> None:
    one = evaluation(worse)
    assert from_json(to_json(one)) == one
    assert to_json(from_json(to_json(one))) == to_json(evaluation(worse)) == to_json(one)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"version": 9}', '{"version": 1, "measures": 3}'])
def test_what_is_no_report_is_told(tmp_path: Path, content: str) -> None:
    (tmp_path / "report.json").write_text(content, encoding="utf-8")
    with pytest.raises(UsageError, match=r"report.json is (no|a) report"):
        read_report(tmp_path / "report.json")
    with pytest.raises(UsageError, match="cannot be read"):
        read_report(tmp_path / "none.json")


def test_nothing_changed_between_equal_runs() -> None:
    assert changes(evaluation(), evaluation()) == []
    assert differences(evaluation(), evaluation()) == []


def test_what_changed_is_listed_finding_by_finding() -> None:
    listed = [(c.kind, c.finding.measure, c.finding.detail) for c in changes(evaluation(), evaluation(worse))]
    assert listed == [("lost", "unit", "30 pilot exact"), ("false", "unit", "30 boat exact")]
    back = [(c.kind, c.finding.measure, c.finding.detail) for c in changes(evaluation(worse), evaluation())]
    assert back == [("found", "unit", "30 pilot exact"), ("gone", "unit", "30 boat exact")]
    [difference] = differences(evaluation(), evaluation(worse))
    assert (difference.task, difference.measure) == ("counts", "unit")
    assert (difference.before, difference.after) != (None, None)


def test_gold_that_came_or_went_is_no_gain_and_no_loss() -> None:
    both = evaluate_cases([perfect("ferry"), perfect("wire/grant")], digest="d1", rules=["x.y"])
    assert {c.kind for c in changes(evaluation(), both)} == {"added"}
    assert {c.kind for c in changes(both, evaluation())} == {"removed"}
