"""Spans of gold with their references, as the entities, times and amounts of a record."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from extract import records
from extract.evaluation.annotations import Reference, Span
from extract.evaluation.scheme import load_scheme
from extract.times.calendar import days

RULE = "gold"
_CLOCK = re.compile(r"T(?:\d|X|MO|MI|AF|EV|NI|DT)")


def words(span: Span) -> dict[str, Any]:
    """Start, end and text of a span."""
    return {"start": span.start, "end": span.end, "text": span.text}


def entity(name: str, members: Sequence[Span], references: Mapping[str, Reference]) -> records.Entity:
    """The entity of a set of names in reading order; `name` is its id."""
    refs = [references[span.id].value for span in members if span.id in references]
    return records.Entity.model_validate(
        {
            "id": name,
            "type": members[0].label.lower(),
            "name": max(members, key=lambda span: len(span.text)).text,
            "ref": refs[0] if refs else None,
            "mentions": [{**words(span), "rule": RULE} for span in members],
        }
    )


def time(name: str, span: Span, value: str) -> records.Time:
    """A time with a TIMEX3 value; the days it covers follow from that."""
    covered: tuple[dt.date, dt.date] | None = days(value)
    return records.Time.model_validate(
        {
            **words(span),
            "id": name,
            "type": time_type(value, span.text),
            "value": value,
            "from": covered[0].isoformat() if covered else None,
            "to": covered[1].isoformat() if covered else None,
            "anchor": "none",
            "rule": RULE,
        }
    )


def amount(name: str, span: Span, value: str, *, unit: str | None, bound: str) -> records.Amount:
    """An amount whose value is a number, after `CUR:` if it is money."""
    currency, _, number = value.rpartition(":")
    return records.Amount.model_validate(
        {
            **words(span),
            "id": name,
            "type": span.label.lower(),
            "value": Decimal(number),
            "upper": None,
            "currency": currency or None,
            "unit": unit,
            "bound": bound,
            "rule": RULE,
        }
    )


def time_type(value: str, text: str) -> str:
    """The TIMEX3 type of a value: a set if a word of its text recurs ("each", "annual"), else by the value's form."""
    if load_scheme().set_words & set(re.findall(r"[^\W\d_]+", text.lower())):
        return "set"
    if re.match(r"P[\dXT]", value):
        return "duration"
    return "time" if _CLOCK.search(value) else "date"


def snake(name: str) -> str:
    """A name of the scheme as records write it: `AtLeast` is `at_least`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
