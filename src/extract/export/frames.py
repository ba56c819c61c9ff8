"""Records as pandas frames that join on ids."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from extract.export.lines import records_of
from extract.records import Record, Stated

Row = dict[str, Any]

COLUMNS = {
    "documents": "document path sha256 bytes encoding characters extractor language title publisher published "
    "published_value dateline_place dateline_agency",
    "authors": "document text start end basis rule",
    "entities": "document entity type name ref mentions",
    "mentions": "document entity start end text rule",
    "times": "document time start end text type value from to anchor rule",
    "amounts": "document amount start end text type value upper currency unit bound rule currency_basis per same_as",
    "positions": "document position person organisation start end text evidence_start evidence_end rule tenure",
    "relations": "document relation type subject object evidence_start evidence_end rule",
    "events": "document event type status start end text plover evidence_start evidence_end rule kind same_as",
    "roles": "document event role filler path via_start via_end via_text via_rule",
    "quotations": "document quotation start end text speaker rule",
}
DAYS = {"published", "from", "to"}
INTEGERS = {"bytes", "characters", "mentions"} | {
    f"{span}{end}" for span in ("", "evidence_", "via_") for end in ("start", "end")
}
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
    authors: pd.DataFrame
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
    return to_frames(records_of(path))


def to_frames(records: Iterable[Record]) -> Frames:
    """Turn records into frames; without records, frames with the same columns and dtypes and no rows."""
    rows: dict[str, list[Row]] = {name: [] for name in COLUMNS}
    for record in records:
        for name, row in _rows(record):
            rows[name].append({"document": record.id, **row})
    return Frames(**{name: _frame(name, rows[name]) for name in COLUMNS})


def _rows(record: Record) -> Iterator[tuple[str, Row]]:
    yield "documents", _document(record)
    yield from (("authors", dict(author)) for author in record.authors)
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
            via = {f"via_{key}": value for key, value in dict(role.via).items()} if role.via else {}
            yield "roles", {"event": event.id, **dict(role), **via}


def _document(record: Record) -> Row:
    published = record.published
    line = record.dateline
    return {
        **dict(record.source),
        "language": record.language,
        "title": _text(record.title),
        "publisher": _text(record.publisher),
        "published": published.value if published and len(published.value) == len("2024-03-03") else None,
        "published_value": published.value if published else None,
        "dateline_place": line.place.text if line and line.place else None,
        "dateline_agency": line.agency.text if line and line.agency else None,
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
