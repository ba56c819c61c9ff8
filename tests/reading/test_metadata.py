import datetime as dt
from pathlib import Path

import pytest

from extract.article import Metadata
from extract.errors import UsageError
from extract.reading.metadata import Given, read_table


def test_a_csv_table_is_read_by_path(tmp_path: Path) -> None:
    table = tmp_path / "metadata.csv"
    table.write_text(
        "path,title,published,section\na.txt,Harbour opens,2024-03-03,news\nb/c.txt,,,\n", encoding="utf-8-sig"
    )
    assert read_table(table) == {
        tmp_path / "a.txt": Metadata(title="Harbour opens", published=dt.date(2024, 3, 3)),
        tmp_path / "b/c.txt": Metadata(),
    }


def test_a_jsonl_table_is_read_by_path(tmp_path: Path) -> None:
    table = tmp_path / "about.jsonl"
    table.write_text('\n{"path": "a.txt", "publisher": "Riverton Wire", "url": "x:/y"}\n')
    assert read_table(table) == {tmp_path / "a.txt": Metadata(publisher="Riverton Wire", url="x:/y")}


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("metadata.csv", "path,published\na.txt,yesterday\n", "line 2: published is 'yesterday'"),
        ("metadata.csv", "title\nHarbour\n", "line 2: has no `path`"),
        ("metadata.csv", "path\na.txt\na.txt\n", "line 3: a second row about a.txt"),
        ("metadata.csv", 'path\n"a.txt\n', "unexpected end of data"),
        ("metadata.jsonl", '{"path": "a.txt"}\n{"path"', "line 2: is not JSON"),
        ("metadata.jsonl", "[1]\n", "line 1: must be a JSON object"),
        ("metadata.xml", "<a/>", "is a .csv or a .jsonl file"),
    ],
)
def test_a_malformed_table_is_told_by_line_and_field(tmp_path: Path, name: str, text: str, told: str) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(UsageError) as caught:
        read_table(tmp_path / name)
    assert told in str(caught.value)
    assert name in str(caught.value)


def test_a_language_is_kept_as_its_code(tmp_path: Path) -> None:
    table = tmp_path / "metadata.csv"
    table.write_text("path,language\na.txt,en-GB\nb.txt,German\nc.txt,\nd.txt,und\n")
    assert [about.language for about in read_table(table).values()] == ["en", "de", None, None]
    table.write_text("path,language\na.txt,Klingonese\n")
    with pytest.raises(UsageError, match="line 2: language is 'Klingonese'"):
        read_table(table)


@pytest.mark.parametrize(
    "stamp",
    [
        "2024-03-03",
        " 2024-03-03 ",
        "2024-03-03T23:59:00Z",
        "2024-03-03 07:15:00+07:00",
        "3 March 2024",
        "Sunday, Mar. 3rd, 2024",
        "March 3, 2024 11:30 pm GMT",
        "03/03/2024",
    ],
)
def test_the_day_is_the_day_as_written(stamp: str) -> None:
    assert Given.model_validate({"published": stamp}).published == dt.date(2024, 3, 3)


@pytest.mark.parametrize(
    "stamp", [20240303, "20240303", "2024-13-03", "March 2024", "03/04/2024", "yesterday", "Friday"]
)
def test_what_is_no_date_is_refused(stamp: object) -> None:
    with pytest.raises(ValueError, match="published"):
        Given.model_validate({"published": stamp})
