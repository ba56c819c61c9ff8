import datetime as dt
import hashlib
import json
from pathlib import Path

import pytest

from extract.errors import ArticleError
from extract.reading import article_from_text, discover, read
from extract.reading.html import extractor
from tests.reading.pages import page


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


def test_a_page_becomes_its_text_and_keeps_the_story_of_its_bytes(tmp_path: Path) -> None:
    data = page(charset="iso-8859-1").encode("cp1252")
    (tmp_path / "port.html").write_bytes(data)
    article = read(discover([tmp_path]).sources[0])
    assert (article.id, article.path, article.encoding, article.extractor) == (
        "port",
        "port.html",
        "cp1252",
        extractor(),
    )
    assert (article.bytes, article.sha256) == (len(data), hashlib.sha256(data).hexdigest())
    assert "The café on the quay served crêpes & tea." in article.raw
    assert "Related stories" not in article.raw
    assert (article.metadata.publisher, article.metadata.published) == ("Coast Gazette", dt.date(2024, 3, 1))


@pytest.mark.parametrize("charset", ["windows-1251", "utf-8"])
def test_the_encoding_that_a_page_declares_decides(tmp_path: Path, charset: str) -> None:
    made = page(charset=charset).replace("Budi Santoso", "Іван Петрів").replace("café", "cafe").replace("ê", "e")
    (tmp_path / "port.htm").write_bytes(made.encode(charset))
    article = read(discover([tmp_path]).sources[0])
    assert "Іван Петрів" in article.raw
    assert article.encoding == ("cp1251" if charset == "windows-1251" else "utf-8")


def test_what_is_given_beside_a_page_wins_over_its_markup(tmp_path: Path) -> None:
    (tmp_path / "port.html").write_text(page())
    (tmp_path / "metadata.csv").write_text("path,published,publisher,language\nport.html,2024-03-05,,English\n")
    stated = read(discover([tmp_path]).sources[0]).metadata
    assert (stated.published, stated.publisher, stated.language) == (dt.date(2024, 3, 5), "Coast Gazette", "en")


def test_a_line_may_bring_a_page(tmp_path: Path) -> None:
    line = json.dumps({"id": "p", "html": page(), "text": None, "title": "Given"})
    (tmp_path / "all.jsonl").write_text(line)
    article = read(discover([tmp_path]).sources[0])
    assert (article.id, article.extractor) == ("p", extractor())
    assert article.bytes == len(page().encode())
    assert (article.metadata.title, article.metadata.publisher) == ("Given", "Coast Gazette")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b" \n", "is empty"),
        (b"<html><body></body></html>", "has no article"),
        (b"<html>" + bytes(range(256)) * 9, "is not text"),
    ],
)
def test_a_page_that_is_refused_says_why(tmp_path: Path, data: bytes, told: str) -> None:
    (tmp_path / "a.html").write_bytes(data)
    with pytest.raises(ArticleError, match=told) as caught:
        read(discover([tmp_path]).sources[0])
    assert caught.value.advice


def test_a_language_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "all.jsonl").write_text('{"id": "a", "text": "b", "language": "Klingonese"}')
    with pytest.raises(ArticleError, match="language is 'Klingonese'"):
        read(discover([tmp_path]).sources[0])
