"""Reading gazetteer files: what an entry may have, and errors that name file, line and key."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, ClassVar, Final, Literal

from pydantic import AfterValidator, ConfigDict, Field, TypeAdapter, ValidationError

EntryType = Literal["person", "organisation", "place", "occasion", "programme", "instrument", "position"]
Day = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Surface = Annotated[str, Field(min_length=1, pattern=r"\w")]


class GazetteerError(ValueError):
    """A gazetteer file that cannot be read; the message names file and line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One known thing and the names it goes by; checked where it is read from a file."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    id: Annotated[str, Field(min_length=1)]
    type: EntryType
    names: tuple[Surface, ...] = ()
    acronyms: tuple[Surface, ...] = ()
    ref: str | None = None
    since: Day | None = None
    until: Day | None = None

    def claim(self, day: str | None) -> str | None:
        """How good a claim the entry has to its names in an article of a day; the highest wins.

        Args:
            day: in ISO 8601; `None` where it is not known.

        Returns:
            `None` before `since`; else the day on which its names ceased to be in use, or a day that none is after.
        """
        if day is None or (self.since is None and self.until is None):
            return _NEVER
        if self.since is not None and day < self.since:
            return None
        return self.until if self.until is not None and self.until < day else _NEVER


def _sound(entry: Entry) -> Entry:
    """The entry, if its keys fit each other."""
    if not entry.names and not entry.acronyms:
        raise ValueError("an entry needs a name or an acronym")
    for key, day in (("since", entry.since), ("until", entry.until)):
        if day is not None and not _is_day(day):
            raise ValueError(f"{key}: there is no day {day}")
    if entry.since and entry.until and entry.until < entry.since:
        raise ValueError("until: the day is before that of since")
    return entry


_LINE: Final = TypeAdapter(Annotated[Entry, AfterValidator(_sound)])
_NEVER: Final = "9999-12-31"


def read(path: Path) -> Iterator[Entry]:
    """The entries of a JSONL file; empty lines are skipped.

    Raises:
        GazetteerError: if the file cannot be read or a line is no entry; it names file, line and key.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise GazetteerError(f"{path}: cannot be read: {error}") from error
    for number, line in enumerate(lines, start=1):
        if line and not line.isspace():
            try:
                yield _LINE.validate_json(line)
            except ValidationError as error:
                raise GazetteerError(f"{path}:{number}: {_what(error)}") from error


def _what(error: ValidationError) -> str:
    """The first fault of an entry, led by its key where it has one."""
    first = error.errors()[0]
    key = ".".join(str(part) for part in first["loc"])
    said = first["msg"].removeprefix("Value error, ")
    return f"{key}: {said}" if key else said


def _is_day(day: str) -> bool:
    try:
        dt.date.fromisoformat(day)
    except ValueError:
        return False
    return True
