import datetime as dt
import hashlib
import json
from pathlib import Path

import pytest

from extract.errors import ArticleError
from extract.reading import article_from_text, discover, read


def test_a_text_file_keeps_its_bytes_story(tmp_path: Path) -> None:
    data = "Der Hafen öffnet.\r\n".encode("utf-8-sig")
    (tmp_path / "port.txt").write_bytes(data)
    article = read(discover([tmp_path]).sources[0])
    assert (article.id, article.path, article.raw) == ("port", "port.txt", "Der Hafen öffnet.\r\n")
    assert (article.bytes, article.encoding) == (len(data), "utf-8-sig")
    assert article.sha256 == hashlib.sha256(data).hexdigest()


def test_a_json_article_brings_its_metadata(tmp_path: Path) -> None:
    row = {
        "id": "x1",
        "text": "The port opens.",
        "title": "Port",
        "published": "2024-03-03",
        "publisher": "",
        "extra": 1,
    }
    (tmp_path / "all.jsonl").write_text(json.dumps(row))
    article = read(discover([tmp_path]).sources[0])
    assert (article.id, article.path, article.raw) == ("x1", "all.jsonl", "The port opens.")
    assert (article.metadata.title, article.metadata.published) == ("Port", dt.date(2024, 3, 3))
    assert article.metadata.publisher is None


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('{"text": "a"}', "has no `id`"),
        ('{"id": "a"}', "has no `text`"),
        ('{"id": "a", "text": " "}', "is empty"),
        ('{"id": "a", "text": "b", "published": "soon"}', "published is 'soon'"),
        ('{"id": "a", "text": "b", "title": 3}', "title is 3"),
        ('{"id": "a", "text": "\\ud800"}', "surrogate"),
        ('{"id": "a\\ud800", "text": "b"}', "surrogate"),
        ('{"id": "a", "text": "b", "title": "\\ud800"}', "surrogate"),
        ('{"id": "a", "text": "b", "published": 0}', "published is 0"),
        ('{"id": true, "text": "b"}', "has no `id`"),
        ('["a"]', "not a JSON object"),
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_a_line_that_is_no_article_says_why(tmp_path: Path, line: str, told: str) -> None:
    (tmp_path / "all.jsonl").write_text(line)
    with pytest.raises(ArticleError, match=told) as caught:
        read(discover([tmp_path]).sources[0])
    assert caught.value.advice


@pytest.mark.parametrize(
    ("text", "told"), [("", "is empty"), (" \n\t", "is empty"), ("word " * 30, "over the limit of 100")]
)
def test_a_text_file_that_is_refused_says_why(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "a.txt").write_text(text)
    with pytest.raises(ArticleError, match=told):
        read(discover([tmp_path]).sources[0], max_bytes=100)


def test_a_file_that_went_away_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A")
    source = discover([tmp_path]).sources[0]
    source.file.unlink()
    with pytest.raises(ArticleError, match="cannot be read"):
        read(source)


def test_a_string_in_memory_is_an_article_too() -> None:
    article = article_from_text("Port öffnet.", id="m")
    assert (article.id, article.path, article.encoding, article.bytes) == ("m", "m", "utf-8", 13)


def test_a_number_is_an_id_too_and_a_failing_line_keeps_its_id(tmp_path: Path) -> None:
    (tmp_path / "all.jsonl").write_text('{"id": 7, "text": "The port opens."}\n{"id": "b", "text": ""}\n')
    good, bad = discover([tmp_path]).sources
    assert read(good).id == "7"
    with pytest.raises(ArticleError) as caught:
        read(bad)
    assert caught.value.article == "b"
