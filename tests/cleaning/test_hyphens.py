import pytest

from extract.cleaning.hyphens import is_compound


@pytest.mark.parametrize(
    ("first", "second"),
    [("agree", "ment"), ("coopera", "tion"), ("minis", "ter"), ("state", "ment"), ("nor", "landia")],
)
def test_a_word_that_was_cut_has_no_hyphen(first: str, second: str) -> None:
    assert not is_compound(first, second, known=frozenset())


@pytest.mark.parametrize(("first", "second"), [("long", "term"), ("self", "rule"), ("five", "year"), ("co", "chair")])
def test_a_compound_keeps_it(first: str, second: str) -> None:
    assert is_compound(first, second, known=frozenset())


def test_the_spelling_elsewhere_in_the_text_decides() -> None:
    assert is_compound("river", "bank", known={"river-bank"})
    assert not is_compound("river", "bank", known={"riverbank", "river"})
    assert is_compound("harbour", "master", known={"harbour"})
    assert not is_compound("long", "term", known={"longterm"})
