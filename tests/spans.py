"""The one promise about offsets, checked over a whole record."""

from collections.abc import Iterator
from typing import Any

from extract.records import Record


def spans(value: Any) -> Iterator[dict[str, Any]]:
    """Every object with offsets in a dumped record."""
    if isinstance(value, dict):
        if value.get("start") is not None:
            yield value
        for inner in value.values():
            yield from spans(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from spans(inner)


def assert_sound(record: Record, raw: str) -> None:
    """Every span is where it says, none is empty, and every id that is referred to is there."""
    dumped = record.model_dump(by_alias=True)
    for span in spans(dumped):
        assert 0 <= span["start"] < span["end"] <= len(raw)
        if "text" in span:
            assert raw[span["start"] : span["end"]] == span["text"]
    kinds = ("entities", "times", "amounts", "positions", "relations", "events", "quotations")
    ids = [item["id"] for kind in kinds for item in dumped[kind]]
    assert len(ids) == len(set(ids))
    used = {role["filler"] for event in dumped["events"] for role in event["roles"]}
    used |= {relation[end] for relation in dumped["relations"] for end in ("subject", "object")}
    used |= {position[key] for position in dumped["positions"] for key in ("person", "organisation")}
    used |= {quotation["speaker"] for quotation in dumped["quotations"]}
    assert used - {None} <= set(ids)
    assert Record.model_validate_json(record.line()).line() == record.line()
