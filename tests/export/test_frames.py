from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest

from extract import UsageError, read_records, to_frames
from extract.export.frames import COLUMNS, Frames
from extract.records import Record
from tests import samples


@pytest.fixture
def frames(tmp_path: Path) -> Frames:
    path = tmp_path / "records.jsonl"
    record = Record.model_validate(samples.row())
    path.write_text(record.line() + "\n" + record.model_copy(update={"id": "port2"}).line() + "\n", encoding="utf-8")
    return read_records(path)


def test_every_frame_has_its_columns_and_a_row_a_finding(frames: Frames) -> None:
    assert {name: list(getattr(frames, name).columns) for name in COLUMNS} == {n: c.split() for n, c in COLUMNS.items()}
    assert {name: len(getattr(frames, name)) for name in COLUMNS} == {
        "documents": 2, "authors": 2, "entities": 8, "mentions": 8, "times": 2, "amounts": 2, "positions": 2,
        "relations": 2, "events": 2, "roles": 8, "quotations": 2,
    }  # fmt: skip


def test_what_stood_for_a_filler_is_in_columns_of_its_own() -> None:
    row = samples.row()
    row["events"][0]["roles"][0]["via"] = {"start": 117, "end": 120, "text": "its", "rule": "reference.pronoun"}
    roles = to_frames([Record.model_validate(row)]).roles
    assert roles["via_text"].fillna("").tolist() == ["its", "", "", ""]
    assert roles["via_start"].dropna().tolist() == [117]


def test_authors_and_dateline_are_there(frames: Frames) -> None:
    assert frames.authors["text"].tolist() == ["Bo Lind"] * 2
    assert frames.documents["dateline_place"].tolist() == ["RIVERTON"] * 2


def test_decimals_stay_exact_and_dates_are_dates(frames: Frames) -> None:
    assert frames.amounts["value"].tolist() == [Decimal(1500000)] * 2
    assert frames.times["from"].dtype == "datetime64[s]"
    assert frames.documents["published"].dt.day.tolist() == [3, 3]
    assert frames.mentions["start"].dtype == "Int64"
    assert frames.entities["name"].dtype == "string"


def test_frames_join_on_ids(frames: Frames) -> None:
    parties = frames.roles.query("role == 'party'").merge(
        frames.entities, left_on=["document", "filler"], right_on=["document", "entity"]
    )
    assert parties["name"].tolist() == ["Port Union", "Norlandia"] * 2
    speakers = frames.quotations.merge(
        frames.entities, left_on=["document", "speaker"], right_on=["document", "entity"]
    )
    assert speakers["name"].tolist() == ["Ana Silva"] * 2


def test_events_keep_trigger_and_evidence_apart(frames: Frames) -> None:
    event = frames.events.iloc[0]
    assert (event["event"], event["type"], event["text"]) == ("v1", "agreement", "signed")
    assert samples.RAW[event["start"] : event["end"]] == "signed"
    assert samples.RAW[event["evidence_start"] : event["evidence_end"]].startswith("RIVERTON")


def test_a_partial_date_of_publication_is_no_day() -> None:
    row = samples.row()
    row["published"] |= {"value": "2024-03"}
    documents = to_frames([Record.model_validate(row)]).documents
    assert documents["published_value"].tolist() == ["2024-03"]
    assert documents["published"].isna().all()


def test_no_records_give_empty_frames_of_the_same_dtypes(frames: Frames) -> None:
    empty = to_frames([])
    for name in COLUMNS:
        whole: pd.DataFrame = getattr(frames, name)
        assert getattr(empty, name).dtypes.to_dict() == whole.dtypes.to_dict()


def test_a_line_that_is_no_record_is_told_by_its_number(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    path.write_text(Record.model_validate(samples.row()).line() + "\n{}\n", encoding="utf-8")
    with pytest.raises(UsageError, match=r"records.jsonl, line 2: id: Field required"):
        read_records(path)


def lines(*ids: str) -> list[str]:
    return [Record.model_validate(samples.row() | {"id": name}).line() for name in ids]


def test_a_byte_order_mark_and_blank_lines_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    path.write_text("\ufeff" + "\r\n\n  \n".join(lines("a", "b")) + "\n\n", encoding="utf-8", newline="")
    assert read_records(path).documents["document"].tolist() == ["a", "b"]


@pytest.mark.parametrize(
    ("second", "message"),
    [
        (b"\xff\xfe", r"records.jsonl, line 2: byte 0 of the line is not UTF-8"),
        (b"{broken", r"records.jsonl, line 2: Invalid JSON"),
        (b"", r"records.jsonl, line 3: the id 'a' is that of line 1"),
    ],
)
def test_what_is_wrong_with_a_file_is_told_in_one_line(tmp_path: Path, second: bytes, message: str) -> None:
    path = tmp_path / "records.jsonl"
    (line,) = lines("a")
    path.write_bytes(b"\n".join([line.encode(), second, line.encode()]))
    with pytest.raises(UsageError, match=message):
        read_records(path)
