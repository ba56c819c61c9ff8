"""Clean copy of many styles, of our own wording: nothing of it may be taken for the furniture of a page."""

from pathlib import Path

import pytest

from extract.cleaning import clean
from tests.cleaning.support import article, typed

FILES = sorted((Path(__file__).parent / "copy").glob("*.txt"))
UNREAD = ("boilerplate", "byline")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_clean_copy_loses_nothing(path: Path) -> None:
    raw = path.read_text(encoding="utf-8")
    result = clean(article(raw))
    assert [text for kind, text in typed(result) if kind in UNREAD] == []
    lines = (line.lstrip("0123456789. ") if line[:2] in ("1.", "2.", "3.") else line for line in raw.splitlines())
    assert result.text.casefold().split() == " ".join(lines).casefold().split()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_clean_copy_without_blank_lines_loses_nothing(path: Path) -> None:
    raw = "\n".join(line for line in path.read_text(encoding="utf-8").splitlines() if line)
    assert [text for kind, text in typed(clean(article(raw))) if kind in UNREAD] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_clean_copy_without_its_headline_loses_nothing(path: Path) -> None:
    raw = path.read_text(encoding="utf-8").partition("\n")[2]
    assert [text for kind, text in typed(clean(article(raw))) if kind in UNREAD] == []


def test_there_are_articles_of_many_styles() -> None:
    assert len(FILES) >= 10
