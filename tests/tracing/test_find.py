from pathlib import Path

import pytest

from extract import UsageError
from extract.records import Record
from extract.tracing import find_record, raw_text
from tests import samples


@pytest.fixture
def records(tmp_path: Path) -> Path:
    path = tmp_path / "records.jsonl"
    record = Record.model_validate(samples.row())
    more = record.model_copy(update={"id": "quay", "events": [*record.events, event(record)]})
    path.write_text(record.line() + "\n" + more.line() + "\n", encoding="utf-8")
    return path


def event(record: Record) -> object:
    return record.events[0].model_copy(update={"id": "v2"})


def test_a_finding_that_one_article_has_needs_no_article(records: Path) -> None:
    assert find_record(records, "v2").id == "quay"
    assert find_record(records, "v1", article="quay").id == "quay"


@pytest.mark.parametrize(
    ("finding", "article", "says"),
    [
        ("v1", None, "2 articles .* have a finding 'v1'; name one with --article, such as port"),
        ("v9", None, "no finding 'v9'; ids are such as v1"),
        ("v1", "pier", "no record of 'pier'"),
    ],
)
def test_what_cannot_be_told_apart_or_found_is_said(
    records: Path, finding: str, article: str | None, says: str
) -> None:
    with pytest.raises(UsageError, match=says):
        find_record(records, finding, article=article)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="extract run"):
        find_record(tmp_path / "none.jsonl", "v1")


def test_the_text_is_found_in_a_folder_and_only_as_it_was(tmp_path: Path) -> None:
    from extract.reading import discover, read

    (tmp_path / "port.txt").write_text(samples.RAW, encoding="utf-8")
    article = read(discover([tmp_path]).sources[0])
    row = samples.row()
    row["source"] |= {"sha256": article.sha256, "bytes": article.bytes}
    record = Record.model_validate(row)
    assert raw_text(record, [tmp_path / "nowhere", tmp_path]) == samples.RAW
    (tmp_path / "port.txt").write_text(samples.RAW + " More.", encoding="utf-8")
    assert raw_text(record, [tmp_path]) is None
