"""The record of one article: the contract with everyone downstream, and the source of its JSON Schema.

Every span counts Unicode code points of the raw file as decoded, end exclusive, and `raw[start:end] == text` always.
Fields may be added; one that is here never changes its name or meaning without a new `SCHEMA_VERSION`.
"""

from decimal import Decimal
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, WithJsonSchema, model_validator

SCHEMA_VERSION: Final = "1.0"

EntityType = Literal["person", "organisation", "place", "occasion", "programme", "instrument"]
RelationType = Literal[
    "leads", "member_of", "part_of", "based_in", "held_in", "during", "commissioned_by", "implemented_by"
]
EventType = Literal[
    "visit",
    "meeting",
    "participation",
    "hosting",
    "agreement",
    "funding",
    "launch",
    "appointment",
    "cooperation",
]
RoleName = Literal[
    "visitor", "destination", "host", "time", "occasion", "participant", "place", "party", "instrument", "funder",
    "recipient", "amount", "purpose", "agent", "object", "person", "position", "organisation", "partner",
    "beneficiary", "programme",
]  # fmt: skip
BlockType = Literal[
    "title", "byline", "dateline", "heading", "paragraph", "item", "caption", "field", "quotation", "boilerplate"
]
Status = Literal["actual", "planned", "proposed", "possible", "negated"]
Bound = Literal["exact", "at_least", "at_most", "about"]
Basis = Literal["stated", "given"]
CurrencyBasis = Literal["stated", "amounts", "dateline", "publisher", "default"]
Tenure = Literal["current", "former", "acting", "designate"]
FundingKind = Literal["grant", "loan", "guarantee", "equity", "budget", "in_kind"]

PlainDecimal = Annotated[
    Decimal,
    PlainSerializer(lambda value: format(value, "f"), return_type=str),
    WithJsonSchema({"type": "string", "pattern": r"^-?\d+(\.\d+)?$"}),
]
Day = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Offset = Annotated[int, Field(ge=0)]


class _Model(BaseModel):
    # unknown fields are passed over: a later release may add some under the same `SCHEMA_VERSION`
    model_config = ConfigDict(extra="ignore", frozen=True, populate_by_name=True, ser_json_inf_nan="null")


class Range(_Model):
    """A stretch of the raw text."""

    start: Offset
    end: Offset

    @model_validator(mode="after")
    def _forward(self) -> "Range":
        if self.end < self.start:
            raise ValueError(f"span ends at {self.end}, before its start {self.start}")
        return self


class Span(Range):
    """A stretch of the raw text and the text in it."""

    text: str


class Source(_Model):
    """The file as it was read: `bytes` its size, `characters` the code points of its decoded text.

    `extractor` is null for plain text; else the program that took the text out of the file, with its version, and
    every offset of the record counts that text, which `extract show --text` prints.
    """

    path: str
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    bytes: Offset
    encoding: str
    characters: Offset
    extractor: str | None = None


class Stated(_Model):
    """Title, publisher or author; the offsets are null where it was given beside the text and the text lacks it.

    `rule` is the rule that found it in the text; null where it was only given.
    """

    start: Offset | None
    end: Offset | None
    text: str
    basis: Basis
    rule: str | None = None


class Published(Stated):
    """The date of the article; `value` is ISO 8601, a day, a month or a year."""

    value: str


class Dateline(Span):
    """The dateline that opens the article: its place and the news agency in it, each null where it has none."""

    place: Span | None
    agency: Span | None
    rule: str


class Block(Range):
    """A part of the page with one function, and the rule that typed it; null where no program did."""

    type: BlockType
    rule: str | None = None


class Mention(Span):
    """A name in the text, and the rule that found it."""

    rule: str


class Entity(_Model):
    """One thing that the article names; `mentions` has names only, never pronouns."""

    id: str
    type: EntityType
    name: str
    ref: str | None
    mentions: list[Mention]


class Time(Span):
    """A TIMEX3 expression; `from` and `to` are the first and the last day it covers."""

    id: str
    type: Literal["date", "time", "duration", "set"]
    value: str
    first: Day | None = Field(alias="from")
    last: Day | None = Field(alias="to")
    anchor: Literal["published", "none"]
    rule: str


class Amount(Span):
    """Money, a count or a percentage.

    `upper` is the upper end of a range; `per` the period that it is paid or counted in (TIMEX3 duration: `P1Y`);
    `same_as` the amount that it is the same sum as, in another currency; `currency_basis` says what settled the
    currency of money: the words of the amount, other amounts, the dateline, the publisher, or the default for the sign.
    """

    id: str
    type: Literal["money", "count", "percent"]
    value: PlainDecimal
    upper: PlainDecimal | None
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$")] | None
    unit: str | None
    bound: Bound
    rule: str
    currency_basis: CurrencyBasis | None = None
    per: str | None = None
    same_as: str | None = None


class Position(_Model):
    """An office, who holds it, and whose it is; `tenure`: they hold it, held it, stand in for it, or will take it."""

    id: str
    person: str | None
    position: Span
    organisation: str | None
    evidence: Range
    rule: str
    tenure: Tenure = "current"


class Relation(_Model):
    """A relation from an entity to an entity, or to a time (`during`)."""

    id: str
    type: RelationType
    subject: str
    object: str
    evidence: Range
    rule: str


class Role(_Model):
    """A role of an event, the id of the finding that fills it, and the path that led from the trigger to it.

    `via` are the words of the sentence that stand for the filler where they are no name of it (a pronoun, a
    description, an adjective of nationality), with the rule that resolved them.
    """

    role: RoleName
    filler: str
    path: str
    via: Mention | None = None


class Event(_Model):
    """One statement of an event.

    `same_as` is the first event of the article that states the same fact, null for that one; `kind` says what a
    funding is, where the words say so.
    """

    id: str
    type: EventType
    trigger: Span
    status: Status
    roles: list[Role]
    plover: str | None
    evidence: Range
    rule: str
    kind: FundingKind | None = None
    same_as: str | None = None


class Quotation(Span):
    """Direct speech without its marks; `speaker` is null where the article never names who spoke."""

    id: str
    speaker: str | None
    rule: str


class Record(_Model):
    """All that was found in one article, one line of `records.jsonl`."""

    schema_version: Literal["1.0"] = SCHEMA_VERSION
    id: str
    source: Source
    language: str | None
    title: Stated | None
    publisher: Stated | None
    published: Published | None
    authors: list[Stated] = []
    dateline: Dateline | None = None
    blocks: list[Block]
    entities: list[Entity]
    times: list[Time]
    amounts: list[Amount]
    positions: list[Position]
    relations: list[Relation]
    events: list[Event]
    quotations: list[Quotation]

    def line(self) -> str:
        """The record as one line of JSON, without a line break; the same record always gives the same bytes."""
        return self.model_dump_json(by_alias=True)


def json_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of a line of `records.jsonl`."""
    schema = Record.model_json_schema(by_alias=True, mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
