"""What the relations stage hands on. All offsets count code points of `doc.text`."""

from dataclasses import dataclass
from typing import Literal

Status = Literal["actual", "planned", "proposed", "possible", "negated"]
FillerKind = Literal["entity", "time", "amount", "position"]
Tenure = Literal["current", "former", "acting", "designate"]
FundingKind = Literal["grant", "loan", "guarantee", "equity", "budget", "in_kind"]


@dataclass(frozen=True, slots=True)
class Filler:
    """A finding by kind and index: into `extract_entities`, `extract_times`, `extract_amounts`, `extract_positions`."""

    kind: FillerKind
    index: int


@dataclass(frozen=True, slots=True)
class Via:
    """Words that stand for a filler and are no name of it, and the id of the rule that resolved them."""

    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Role:
    """A role of an event and what fills it; `path` tells how the matcher got from trigger to filler."""

    role: str
    filler: Filler
    path: str
    via: Via | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One statement of an event; `start`/`end` is its trigger word, `sentence` the evidence.

    `kind` says what a funding is, where words do; `same_as` is the index of the first event that states the same fact.
    """

    type: str
    start: int
    end: int
    status: Status
    roles: tuple[Role, ...]
    plover: str | None
    sentence: tuple[int, int]
    rule: str
    kind: FundingKind | None = None
    same_as: int | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """A binary relation between two entities, or an entity and a time (`during`)."""

    type: str
    subject: Filler
    object: Filler
    sentence: tuple[int, int]
    rule: str


@dataclass(frozen=True, slots=True)
class Position:
    """An office: `start`/`end` is its phrase; `person` and `organisation` index `extract_entities`."""

    start: int
    end: int
    person: int | None
    organisation: int | None
    sentence: tuple[int, int]
    rule: str
    tenure: Tenure = "current"


@dataclass(frozen=True, slots=True)
class Quotation:
    """Direct speech without its marks; `speaker` indexes `extract_entities`."""

    start: int
    end: int
    speaker: int | None
    rule: str
