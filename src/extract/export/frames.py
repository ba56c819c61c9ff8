"""Records as pandas frames that join on ids."""

import codecs
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from pydantic import ValidationError

from extract.errors import UsageError
from extract.records import Record, Stated

Row = dict[str, Any]

COLUMNS = {
    "documents": "document path sha256 bytes encoding characters language title publisher published published_value",
    "entities": "document entity type name ref mentions",
    "mentions": "document entity start end text rule",
    "times": "document time start end text type value from to anchor rule",
    "amounts": "document amount start end text type value upper currency unit bound rule",
    "positions": "document position person organisation start end text evidence_start evidence_end rule",
    "relations": "document relation type subject object evidence_start evidence_end rule",
    "events": "document event type status start end text plover evidence_start evidence_end rule",
    "roles": "document event role filler path",
    "quotations": "document quotation start end text speaker rule",
}
DAYS = {"published", "from", "to"}
INTEGERS = {"bytes", "characters", "mentions", "start", "end", "evidence_start", "evidence_end"}
DECIMALS = {("amounts", "value"), ("amounts", "upper")}


@dataclass(frozen=True, slots=True)
class Frames:
    """One frame a kind of finding; every frame has `document`, the id of the article.

    Together with `document`, the columns `entity`, `time`, `amount`, `position`, `relation`, `event` and `quotation`
    are keys; `person`, `organisation` and `speaker` refer to `entity`; `subject`, `object` and `filler` to any key.

    Dtypes: `decimal.Decimal` objects for `value` and `upper` of amounts (`None` where absent), `datetime64[s]` for
    `published`, `from` and `to`, `Int64` for offsets and counts, `string` for the rest. `start` and `end` count
    code points of the raw file, end exclusive; `evidence_…` bound the sentence.
    """

    documents: pd.DataFrame
    entities: pd.DataFrame
    mentions: pd.DataFrame
    times: pd.DataFrame
    amounts: pd.DataFrame
    positions: pd.DataFrame
    relations: pd.DataFrame
    events: pd.DataFrame
    roles: pd.DataFrame
    quotations: pd.DataFrame


def read_records(path: str | Path) -> Frames:
    """Read a `records.jsonl` into frames.

    Raises:
        OSError: if the file cannot be read.
        UsageError: naming the line that is not UTF-8, is no record of this schema, or repeats the id of another.
    """
    with Path(path).open("rb") as lines:
        return to_frames(_records(path, lines))


def to_frames(records: Iterable[Record]) -> Frames:
    """Turn records into frames; without records, frames with the same columns and dtypes and no rows."""
    rows: dict[str, list[Row]] = {name: [] for name in COLUMNS}
    for record in records:
        for name, row in _rows(record):
            rows[name].append({"document": record.id, **row})
    return Frames(**{name: _frame(name, rows[name]) for name in COLUMNS})


def _records(path: str | Path, lines: Iterable[bytes]) -> Iterator[Record]:
    """The records of the lines; blank lines and a byte order mark are passed over."""
    seen: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        data = line.removeprefix(codecs.BOM_UTF8) if number == 1 else line
        if not data.strip():
            continue
        record = _record(f"{path}, line {number}", data)
        if record.id in seen:
            raise UsageError(f"{path}, line {number}: the id {record.id!r} is that of line {seen[record.id]}; keep one")
        seen[record.id] = number
        yield record


def _record(where: str, data: bytes) -> Record:
    try:
        return Record.model_validate_json(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise UsageError(f"{where}: byte {error.start} of the line is not UTF-8; save the file as UTF-8") from error
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise UsageError(": ".join(filter(None, (where, field, first["msg"])))) from error


def _rows(record: Record) -> Iterator[tuple[str, Row]]:
    yield "documents", _document(record)
    for entity in record.entities:
        row = {"entity": entity.id, "type": entity.type, "name": entity.name, "ref": entity.ref}
        yield "entities", {**row, "mentions": len(entity.mentions)}
        for mention in entity.mentions:
            yield "mentions", {"entity": entity.id, **mention.model_dump()}
    for time in record.times:
        yield "times", {"time": time.id, **time.model_dump(by_alias=True, exclude={"id"})}
    for amount in record.amounts:
        yield "amounts", {"amount": amount.id, **dict(amount)}
    for quotation in record.quotations:
        yield "quotations", {"quotation": quotation.id, **dict(quotation)}
    yield from _facts(record)


def _facts(record: Record) -> Iterator[tuple[str, Row]]:
    for position in record.positions:
        holder = {"position": position.id, "person": position.person, "organisation": position.organisation}
        yield "positions", {**holder, **dict(position.position), **_evidence(position.evidence), "rule": position.rule}
    for relation in record.relations:
        yield "relations", {**dict(relation), "relation": relation.id, **_evidence(relation.evidence)}
    for event in record.events:
        yield "events", {**dict(event), "event": event.id, **dict(event.trigger), **_evidence(event.evidence)}
        for role in event.roles:
            yield "roles", {"event": event.id, **dict(role)}


def _document(record: Record) -> Row:
    published = record.published
    return {
        **dict(record.source),
        "language": record.language,
        "title": _text(record.title),
        "publisher": _text(record.publisher),
        "published": published.value if published and len(published.value) == len("2024-03-03") else None,
        "published_value": published.value if published else None,
    }


def _text(stated: Stated | None) -> str | None:
    return stated.text if stated else None


def _evidence(evidence: Any) -> Row:
    return {"evidence_start": evidence.start, "evidence_end": evidence.end}


def _frame(name: str, rows: list[Row]) -> pd.DataFrame:
    columns = COLUMNS[name].split()
    return pd.DataFrame({column: _series(name, column, [row.get(column) for row in rows]) for column in columns})


def _series(name: str, column: str, values: list[Any]) -> "pd.Series[Any]":
    if (name, column) in DECIMALS:
        return pd.Series(values, dtype="object")
    if column in DAYS:
        return pd.Series(np.array(values, dtype="datetime64[s]"))
    return pd.Series(values, dtype="Int64" if column in INTEGERS else "string")
