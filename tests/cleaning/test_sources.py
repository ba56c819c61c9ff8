import pytest

from extract.cleaning import sources
from extract.cleaning.features import features
from extract.cleaning.lines import split_lines


def test_a_source_is_named_once_or_not_at_all() -> None:
    assert "Source : Riverton Wire"[sources.source_of("Source : Riverton Wire") :] == "Riverton Wire"
    assert sources.source_of("Sources: Riverton Wire") == 0
    assert "SOURCE Riverton Holdings"[sources.source_of("SOURCE Riverton Holdings") :] == "Riverton Holdings"
    assert sources.source_of("SOURCES OF WATER") == 0
    assert sources.source_of("A source said so: the port is open") == 0


@pytest.mark.parametrize(
    ("line", "told"), [("Issued by the Ministry of Ports", True), ("The rule was issued by the ministry", False)]
)
def test_who_issued_a_text(line: str, told: bool) -> None:
    assert sources.is_issuer(features(split_lines(line))[0]) == told
