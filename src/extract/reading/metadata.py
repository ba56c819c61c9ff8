"""What is said about articles beside their text: a CSV or JSONL table, or the other fields of a JSONL article."""

import csv
import datetime as dt
import io
import json
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from extract.article import Metadata
from extract.errors import UsageError
from extract.language import read_code


class Given(BaseModel):
    """The optional fields that may be given; empty strings count as absent, fields of other names are ignored."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    title: str | None = None
    published: dt.date | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None

    @field_validator("published", mode="before")
    @classmethod
    def _day(cls, value: Any) -> Any:
        if isinstance(value, str):
            return read_day(value)
        if value is None or type(value) is dt.date:
            return value
        raise ValueError("is not a date in words; write it as 2024-03-09")

    @field_validator("language")
    @classmethod
    def _code(cls, value: str | None) -> str | None:
        return value and read_code(value)

    @field_validator("*", mode="before")
    @classmethod
    def _blank_is_absent(cls, value: Any) -> Any:
        # defined last, so that pydantic runs it first
        if isinstance(value, str) and any("\ud800" <= char <= "\udfff" for char in value):
            raise ValueError("has half of a surrogate pair; mend its escapes")
        return None if isinstance(value, str) and not value.strip() else value

    def metadata(self) -> Metadata:
        """The same as the article carries it."""
        return Metadata(**dict(self))


def read_day(text: str) -> dt.date:
    """The day of a complete date, or of a timestamp in the time zone it is written in.

    ISO 8601 is read as such; other forms by dateparser, from the words alone: never from the clock, and not where the
    order of day and month cannot be told.

    Raises:
        ValueError: if it is no complete date, or an ambiguous one.
    """
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text.strip()):
        return dt.date.fromisoformat(text.strip())
    found = {_parse(text, order) for order in ("MDY", "DMY")}
    if len(found) > 1:
        raise ValueError("may be read as two days; write it as 2024-03-09")
    (day,) = found
    if day is None:
        raise ValueError("is not a complete date; write it as 2024-03-09")
    return day


def _parse(text: str, order: str) -> dt.date | None:
    import dateparser  # here, because it takes a while and most tables have ISO dates

    settings = {"DATE_ORDER": order, "STRICT_PARSING": True, "PARSERS": ["absolute-time"]}
    found = dateparser.parse(text, languages=["en"], settings={**settings, "RETURN_AS_TIMEZONE_AWARE": False})
    return found.date() if found else None


def problem(error: ValidationError) -> str:
    """The first problem of a validation error in one line: which field, what it holds, what it should."""
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    return f"{where} is {first['input']!r}: {first['msg']}"


def read_table(path: Path) -> Mapping[Path, Metadata]:
    """Read a metadata table.

    Args:
        path: a `.csv` with a header, or a `.jsonl`; each row has `path`, relative to the table's folder.

    Returns:
        Metadata by the resolved path of the article.

    Raises:
        UsageError: naming file, line and field, where the table cannot be read or two rows are about one article.
    """
    table: dict[Path, Metadata] = {}
    for line, row in _rows(path):
        where = f"{path}, line {line}"
        if not isinstance(row.get("path"), str) or not row["path"].strip():
            raise UsageError(f"{where}: has no `path`; give the article's path relative to {path.parent}")
        if "\0" in row["path"]:
            raise UsageError(f"{where}: the path has a NUL character; write it anew")
        article = Path(os.path.realpath(path.parent / row["path"].strip()))
        if article in table:
            raise UsageError(f"{where}: a second row about {row['path']}; keep one")
        try:
            table[article] = Given.model_validate(row).metadata()
        except ValidationError as error:
            raise UsageError(f"{where}: {problem(error)}") from error
    return table


def _rows(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: byte {error.start} is not UTF-8; save the table as UTF-8") from error
    if path.suffix == ".csv":
        yield from _csv_rows(path, text)
    elif path.suffix == ".jsonl":
        yield from _json_rows(path, text)
    else:
        raise UsageError(f"{path}: a metadata table is a .csv or a .jsonl file")


def _csv_rows(path: Path, text: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    try:
        for row in reader:
            yield reader.line_num, {(name or "").strip(): value for name, value in row.items()}
    except csv.Error as error:
        raise UsageError(f"{path}, line {reader.line_num}: {error}") from error


def _json_rows(path: Path, text: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise UsageError(f"{path}, line {number}: is not JSON: {error}") from error
        if not isinstance(row, dict):
            raise UsageError(f"{path}, line {number}: must be a JSON object")
        yield number, row
