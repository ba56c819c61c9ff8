"""`records.jsonl` line by line: what every reader of records shares."""

import codecs
from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import ValidationError

from extract.errors import UsageError
from extract.records import Record


def records_of(path: str | Path) -> Iterator[Record]:
    """The records of a `records.jsonl`, one after the other; blank lines and a byte order mark are passed over.

    Raises:
        OSError: if the file cannot be read.
        UsageError: naming the line that is not UTF-8, is no record of this schema, or repeats the id of another.
    """
    with Path(path).open("rb") as lines:
        yield from _records(path, lines)


def _records(path: str | Path, lines: Iterable[bytes]) -> Iterator[Record]:
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
