"""The fixture articles, gold and record alike, and a way to put one error into a record."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from extract.evaluation.case import Case, case
from extract.evaluation.gold_files import GoldFile, gold_files
from extract.evaluation.gold_record import gold_record
from extract.records import Record

FIXTURE = Path(__file__).parent / "fixture"
GOLD, TEXTS = FIXTURE / "gold", FIXTURE / "texts"
Row = dict[str, Any]


@cache
def files() -> dict[str, GoldFile]:
    return {file.id: file for file in gold_files(GOLD, TEXTS)}


@cache
def gold(name: str) -> Record:
    file = files()[name]
    return gold_record(file.article, file.annotations())


def raw(name: str) -> str:
    return files()[name].article.raw


def changed(record: Record, change: Callable[[Row], object]) -> Record:
    row = json.loads(record.line())
    change(row)
    return Record.model_validate(row)


def changed_case(name: str, change: Callable[[Row], object]) -> Case:
    return case(raw(name), gold=gold(name), found=changed(gold(name), change))


def perfect(name: str) -> Case:
    return case(raw(name), gold=gold(name), found=gold(name))


def by_text(rows: list[Row], text: str, occurrence: int = 0) -> Row:
    return [row for row in rows if row.get("text") == text][occurrence]


def entity(row: Row, name: str) -> Row:
    return next(e for e in row["entities"] if any(m["text"] == name for m in e["mentions"]))


def event(row: Row, trigger: str) -> Row:
    return next(e for e in row["events"] if e["trigger"]["text"] == trigger)


def write_records(path: Path, *records: Record) -> Path:
    path.write_text("".join(f"{record.line()}\n" for record in records), encoding="utf-8")
    return path
