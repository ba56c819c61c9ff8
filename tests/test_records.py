import json
from decimal import Decimal

import pytest
from pydantic import ValidationError

from extract.records import Amount, Record, json_schema
from tests import samples


def test_a_record_is_written_and_read_without_a_change() -> None:
    line = Record.model_validate(samples.row()).line()
    assert "\n" not in line
    assert json.loads(line) == samples.row()
    assert Record.model_validate_json(line).line() == line


@pytest.mark.parametrize(
    ("value", "plain"),
    [("1E+9", "1000000000"), ("0.10", "0.10"), ("520300000000", "520300000000"), ("1E-7", "0.0000001")],
)
def test_amounts_are_plain_decimals_in_strings(value: str, plain: str) -> None:
    amount = samples.row()["amounts"][0] | {"value": Decimal(value)}
    assert json.loads(Amount.model_validate(amount).model_dump_json())["value"] == plain


@pytest.mark.parametrize(
    ("key", "value"),
    [("type", "treaty"), ("status", "done"), ("trigger", {"start": 5, "end": 4, "text": ""})],
)
def test_a_value_that_the_contract_does_not_know_is_refused(key: str, value: object) -> None:
    row = samples.row()
    row["events"][0][key] = value
    with pytest.raises(ValidationError, match=key):
        Record.model_validate(row)


def test_a_field_that_a_later_release_added_is_passed_over() -> None:
    row = samples.row()
    row["surprise"] = {"mood": "calm"}
    row["events"][0]["surprise"] = 1
    assert json.loads(Record.model_validate_json(json.dumps(row)).line()) == samples.row()
    assert "additionalProperties" not in json_schema()


def test_the_schema_names_every_field_of_the_contract() -> None:
    schema = json_schema()
    assert set(schema["required"]) >= set(samples.row()) - {"schema_version", "authors", "dateline"}
    assert set(schema["properties"]) == set(samples.row())
    assert {"from", "to"} <= set(schema["$defs"]["Time"]["properties"])
    assert schema["$defs"]["Amount"]["properties"]["value"] == {
        "pattern": r"^-?\d+(\.\d+)?$",
        "title": "Value",
        "type": "string",
    }
