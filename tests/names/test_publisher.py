"""The publisher by its noun alone."""

import pytest

from extract.names.find import find_all
from tests.names.texts import make_doc


def names(text: str, publisher: str | None) -> list[str]:
    doc = make_doc(text)
    doc._.extract_publisher = publisher
    return [one.text for one in find_all(doc)[0] if one.type == "organisation"]


@pytest.mark.parametrize("publisher", ["Ministry of Ports of Norlandia", "Tidal Ministry"])
def test_its_noun_in_capitals_is_the_publisher(publisher: str) -> None:
    assert names("She works at the Ministry and it pays her.", publisher) == ["Ministry"]


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        ("She works at the Bureau and it pays her.", None),
        ("She works at the Bureau and it pays her.", "Riverton Wire"),
        ("She works at the ministry and it pays her.", "Ministry of Ports"),
        ("She works at a Ministry and it pays her.", "Ministry of Ports"),
        ("She works at the Ministry-run mill.", "Ministry of Ports"),
    ],
)
def test_what_is_not_the_publisher(text: str, publisher: str | None) -> None:
    assert names(text, publisher) == []
