"""From files to an evaluation: what is counted where, and what stops it."""

import shutil
from pathlib import Path

import pytest

from extract.errors import UsageError
from extract.evaluation import bootstrap
from extract.evaluation.evaluate import evaluate, evaluate_cases
from extract.evaluation.model import Score
from tests.evaluation.articles import (
    GOLD,
    TEXTS,
    Row,
    by_text,
    changed,
    changed_case,
    event,
    gold,
    perfect,
    write_records,
)


@pytest.fixture
def records(tmp_path: Path) -> Path:
    return write_records(tmp_path / "records.jsonl", gold("ferry"), gold("wire/grant"))


def test_files_are_scored_by_id(records: Path) -> None:
    evaluation = evaluate(GOLD, TEXTS, records)
    assert list(evaluation.by_article) == ["ferry", "wire/grant"]
    assert all(measured.score.f1 == 1 for measured in evaluation.measures)
    assert evaluation.texts["ferry"].startswith("Home / Coast")


def test_the_digest_is_of_gold_and_texts(records: Path, tmp_path: Path) -> None:
    one = evaluate(GOLD, TEXTS, records).digest
    shutil.copytree(GOLD, tmp_path / "gold")
    assert evaluate(tmp_path / "gold", TEXTS, records).digest == one
    ann = tmp_path / "gold" / "ferry.ann"
    ann.write_text(ann.read_text(encoding="utf-8").replace("A3\tStatus E3 Planned\n", ""), encoding="utf-8")
    assert evaluate(tmp_path / "gold", TEXTS, records).digest != one


def test_rules_are_counted_by_what_they_found() -> None:
    def rename(row: Row) -> None:
        event(row, "give")["rule"] = "funding.give"
        event(row, "host")["rule"] = "hosting.host"
        event(row, "host")["trigger"] = {"start": 585, "end": 588, "text": "may"}

    by_rule = evaluate_cases([changed_case("ferry", rename)], rules=["funding.give", "launch.open"]).by_rule
    counts = {rule.rule: (rule.fired, rule.right, rule.wrong) for rule in by_rule}
    assert counts["funding.give"] == (1, 1, 0)
    assert counts["hosting.host"] == (1, 0, 1)
    assert counts["launch.open"] == (0, 0, 0)


def test_types_are_scored_by_the_first_measure() -> None:
    def drop(row: Row) -> None:
        row.update(times=row["times"][1:], events=[], relations=[])

    by_type = evaluate_cases([changed_case("ferry", drop)]).by_type
    assert by_type["times", "date"] == Score(gold=2, predicted=1, right=1)
    assert by_type["times", "set"] == Score(gold=1, predicted=1, right=1)
    assert by_type["events", "funding"] == Score(gold=1, predicted=0, right=0)


def test_a_miss_and_a_false_find_are_quoted_with_their_sentence() -> None:
    def wrong(row: Row) -> None:
        by_text(row["amounts"], "€2.5 million").update(value="3", rule="amounts.money.symbol")

    evaluation = evaluate_cases([changed_case("ferry", wrong)])
    money = [f for f in evaluation.findings if (f.task, f.measure) == ("money", "value")]
    assert [(f.result, f.detail, f.rule) for f in money] == [
        ("false", "3 EUR at_least", "amounts.money.symbol"),
        ("missed", "2500000 EUR at_least", None),
    ]
    quoted = evaluation.texts["ferry"][slice(*money[0].sentence)]
    assert quoted == "The Vessia Savings Bank will give over €2.5 million to the LC for two years."


def test_findings_are_in_the_order_of_article_task_and_text() -> None:
    evaluation = evaluate_cases([perfect("ferry"), perfect("wire/grant")])
    ferry = [f for f in evaluation.findings if f.article == "ferry"]
    assert list(evaluation.findings[: len(ferry)]) == ferry
    names = [f.start for f in ferry if (f.task, f.measure) == ("names", "exact")]
    assert names == sorted(names)


def test_the_interval_spans_what_the_articles_differ_by() -> None:
    evaluation = evaluate_cases([changed_case("ferry", lambda row: row.update(quotations=[])), perfect("wire/grant")])
    span = next(m for m in evaluation.measures if (m.task, m.measure) == ("quotations", "span"))
    assert (span.low, span.score.f1, span.high) == (0.0, 0.5, 1.0)
    again = evaluate_cases([changed_case("ferry", lambda row: row.update(quotations=[])), perfect("wire/grant")])
    assert again.measures == evaluation.measures


def test_draws_are_fixed_and_as_many_as_there_are_articles() -> None:
    drawn = bootstrap.draws(5)
    assert drawn.shape == (bootstrap.DRAWS, 5)
    assert (drawn.sum(axis=1) == 5).all()
    assert (drawn == bootstrap.draws(5)).all()
    assert bootstrap.interval([Score(4, 4, 2)] * 5, drawn) == (0.5, 0.5)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "has no record of ferry; make it with `extract run`"),
        ("{}\n", "line 1: .*Field required"),
        (gold("ferry").line() + "\n" + gold("ferry").line() + "\n", "line 2: the id 'ferry' is that of line 1"),
    ],
)
def test_records_that_cannot_be_scored_stop_it(tmp_path: Path, content: str, says: str) -> None:
    (tmp_path / "records.jsonl").write_text(content, encoding="utf-8")
    with pytest.raises(UsageError, match=says):
        evaluate(GOLD, TEXTS, tmp_path / "records.jsonl")


def test_a_record_of_another_text_stops_it(tmp_path: Path) -> None:
    stale = changed(gold("ferry"), lambda row: row["source"].update(sha256="0" * 64))
    records = write_records(tmp_path / "records.jsonl", stale, gold("wire/grant"))
    with pytest.raises(UsageError, match="the record of ferry is of another text"):
        evaluate(GOLD, TEXTS, records)


def test_gold_that_breaks_the_scheme_stops_it(records: Path, tmp_path: Path) -> None:
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "ferry.ann").write_text("T1\tPlace 0 4\tRome\n", encoding="utf-8")
    with pytest.raises(UsageError, match=r"ferry.ann:1: T1: .*`extract gold check"):
        evaluate(tmp_path / "gold", TEXTS, records)


def test_missing_files_are_told(records: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no such folder"):
        evaluate(tmp_path / "none", TEXTS, records)
    with pytest.raises(UsageError, match=r"has no .ann file"):
        evaluate(TEXTS, TEXTS, records)
    with pytest.raises(UsageError, match=r"is of .*ferry.txt, which is not there"):
        evaluate(GOLD, tmp_path, records)
    with pytest.raises(UsageError, match="cannot be read"):
        evaluate(GOLD, TEXTS, tmp_path / "none.jsonl")
