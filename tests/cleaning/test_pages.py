"""Whole pages of many kinds, of our own wording: the type of every line, and what is stated about the article.

A file of `pages/` has a line for each part of a page, its type before the bar; a part with "+" stands on the line of
the part before it. Lines with "@" say what cleaning must find: nothing else, where one is missing.
"""

from pathlib import Path
from typing import NamedTuple

import pytest

from extract.cleaning import Cleaned, clean
from tests.cleaning.support import article, typed

FILES = sorted((Path(__file__).parent / "pages").glob("*.txt"))
TYPES = {"para": "paragraph", "junk": "boilerplate", "quote": "quotation"}


class Page(NamedTuple):
    raw: str
    parts: list[tuple[str, str]]
    stated: dict[str, str]


def read(path: Path) -> Page:
    raw, parts, stated = "", [], {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            key, _, value = line[1:].partition(" ")
            stated[key] = value
            continue
        kind, _, text = line.partition("| ")
        if kind:
            parts.append((TYPES.get(kind.lstrip("+"), kind.lstrip("+")), text))
        raw = f"{raw.removesuffix(chr(10))} {text}\n" if kind.startswith("+") else f"{raw}{text}\n"
    return Page(raw, parts, stated)


def stated(result: Cleaned) -> dict[str, str]:
    dateline = result.dateline
    place, agency = (dateline.place, dateline.agency) if dateline else (None, None)
    found = {
        "title": result.title and result.title.text,
        "publisher": result.publisher and result.publisher.text,
        "published": result.published and result.published.value,
        "authors": "; ".join(author.text for author in result.authors),
        "place": place and result.raw[place.start : place.end],
        "agency": agency and result.raw[agency.start : agency.end],
    }
    return {key: value for key, value in found.items() if value}


def bare(text: str) -> str:
    """Words without the brackets and bars that a byline or a date stands in."""
    return text.strip("()[]| ")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_line_has_its_type(path: Path) -> None:
    page = read(path)
    found = typed(clean(article(page.raw)))
    assert [(kind, bare(text)) for kind, text in found] == [(kind, bare(text)) for kind, text in page.parts]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_is_stated_about_the_article(path: Path) -> None:
    page = read(path)
    assert stated(clean(article(page.raw))) == page.stated


def test_there_are_pages_of_many_kinds() -> None:
    assert len(FILES) >= 20
