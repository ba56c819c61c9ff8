"""Pages of HTML: what comes out of them as text, and that no page takes long or takes others with it."""

import builtins
import html
import logging
import socket
import time
from contextlib import suppress
from typing import Any

import pytest

from extract.errors import ArticleError
from extract.reading.html import declared_encoding, extractor, read_page
from tests.reading.pages import END, MIDDLE, OPENING, page

PROSE = "<p>Ruvia opened a port at Tanjung Lagan on Friday, the minister said in a long statement to the press.</p>" * 4


def test_the_article_stays_and_what_surrounds_it_goes() -> None:
    text, _ = read_page(page())
    assert text.split("\n") == [
        "Ruvia opens deep-sea port",
        "By Elena Ochieng | 1 March 2024",
        html.unescape(OPENING),
        "Two million containers",
        html.unescape(MIDDLE).replace("\N{NO-BREAK SPACE}", " "),
        "- First quay: opened on 1 March",
        "- Second quay: due in 2026",
        "Lender | Sum",
        "Japan | 40 billion yen",
        "Peru | $5 million",
        END.replace("<br>", " "),
    ]


def test_a_page_always_gives_the_same_whatever_was_read_before() -> None:
    first = read_page(page())
    read_page(page(byline="", meta=""))
    assert read_page(page()) == first


def test_broken_markup_is_read_as_a_browser_would() -> None:
    broken = page().replace("</p>", "").replace("</li>", "").replace("</h2>", "").replace("</body></html>", "")
    text, _ = read_page(broken)
    assert "first to be built" in text
    assert "still waiting for half" in text


def test_a_fragment_is_a_page_too() -> None:
    text, _ = read_page(f"<div>{PROSE}</div>")
    assert text.startswith("Ruvia opened a port")


@pytest.mark.parametrize(
    "empty",
    [
        "<html><head><title>App</title></head><body><div id=root></div><script>render()</script></body></html>",
        "<html><body></body></html>",
        "<!-- nothing -->",
    ],
)
def test_a_page_without_an_article_is_told(empty: str) -> None:
    with pytest.raises(ArticleError, match="has no article that trafilatura can find") as caught:
        read_page(empty)
    assert caught.value.advice


@pytest.mark.parametrize(
    ("hostile", "told"),
    [
        ("<html><body>" + "<div>" * 100_000 + PROSE + "</div>" * 100_000, "more than 30000 tags"),
        ("<html><body>" + "<div>" * 20_000 + PROSE, "no article"),
        ("<html><body><p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">" + PROSE, "more than 1000 attributes"),
        ("<html><body><p b='<' " + "a " * 300_000 + ">" + PROSE, "more than 1000 attributes"),
        ("<html><body>" + '<a b="' * 200_000, "more than 30000 tags"),
    ],
    ids=["tags", "nested", "attributes", "hidden attributes", "open quotes"],
)
def test_a_page_that_would_take_for_ever_is_refused(hostile: str, told: str) -> None:
    begun = time.process_time()
    with pytest.raises(ArticleError, match=told) as caught:
        read_page(hostile)
    assert caught.value.advice
    assert time.process_time() - begun < 5


@pytest.mark.parametrize(
    "body",
    ["<" * 200_000, "&amp;" * 100_000, "<a" + " " * 300_000, "<a" + "=" * 300_000, "<!-- x -->" * 50_000, "\0" * 999],
    ids=["brackets", "entities", "blanks", "equals", "comments", "NUL"],
)
def test_other_oddities_are_read_in_a_moment(body: str) -> None:
    begun = time.process_time()
    with suppress(ArticleError):
        read_page(f"<html><body>{PROSE}{body}")
    assert time.process_time() - begun < 5


def test_an_error_of_the_extractor_is_that_pages_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise ZeroDivisionError("by hand")

    monkeypatch.setattr("trafilatura.bare_extraction", fail)
    with pytest.raises(ArticleError, match="trafilatura fails on it: ZeroDivisionError: by hand"):
        read_page(page())


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def missing(name: str, *args: Any, **options: Any) -> Any:
        if name == "trafilatura":
            raise ImportError(name)
        return real(name, *args, **options)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(ArticleError, match="trafilatura is not installed") as caught:
        read_page(page())
    assert "pip install 'extract-news[html]'" in caught.value.advice


def test_nothing_is_fetched_and_nothing_said(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(logging.getLogger(), "handlers", [])  # as outside pytest, where warnings would go to stderr
    read_page(page(more='<img src="https://img.example/a.png"><iframe src="https://a.example/"></iframe>'))
    with pytest.raises(ArticleError):
        read_page("<html><body></body></html>")
    assert capfd.readouterr() == ("", "")


def test_the_extractor_is_named_with_its_version() -> None:
    name, version = extractor().split()
    assert name == "trafilatura"
    assert version[0].isdigit()


@pytest.mark.parametrize(
    ("head", "codec"),
    [
        ('<meta charset="iso-8859-1">', "cp1252"),
        ("<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1251'>", "cp1251"),
        ("<meta charset=utf-8>", "utf-8"),
        ('<meta charset="utf-16">', None),
        ('<meta charset="punycode">', None),
        ('<meta charset="hex">', None),
        ('<meta charset="no-such">', None),
        ("<title>charset=latin-1</title>", None),
        ("", None),
    ],
)
def test_the_encoding_that_a_page_declares(head: str, codec: str | None) -> None:
    assert declared_encoding(f"<html><head>{head}</head>".encode()) == codec
