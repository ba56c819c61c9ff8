import pytest

from extract.cleaning import apply
from extract.cleaning.markdown import emphasis, links


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("**Bold** and `code`, *it* and _it_, __b__ ***bi*** ~~no~~", "Bold and code, it and it, b bi no"),
        ("“*Riverton*”, she (_said_); **Union**met", "“Riverton”, she (said); Unionmet"),
        ("**The union\nmet** today", "The union\nmet today"),
        ("* item *one*\n* item two", "* item one\n* item two"),
        (r"\*no\* U\.S\. and 1\. that", "*no* U.S. and 1. that"),
    ],
)
def test_marks_of_emphasis_and_code_go(raw: str, text: str) -> None:
    assert apply(raw, emphasis(raw))[0] == text


@pytest.mark.parametrize(
    "text",
    [
        "Ni** My** f*** and 5*3 * open * F**k 2**3**4",
        "*The author is a fellow.\nAnother* line",
        "**One paragraph\n\nand another** here",
        "snake_case_name, https://example.org/_a_b_/c and ____ fill _____",
        "* * *",
        "the *minister*s",
        "**" + "x" * 1100 + "**",
        "a ``special'' case of x`y and of `old quotes' too",
    ],
)
def test_a_mark_that_does_not_open_and_close_stays(text: str) -> None:
    assert apply(text, emphasis(text))[0] == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ('See [the report](https://example.org/a_(b).pdf "Report") now', "See the report now"),
        ("![A crane](crane.png) [![Logo](logo.svg)](/home) [Home](#) [Top]()", "A crane Logo Home Top"),
        ("[one [two] three](/x)", "one [two] three"),
        ("<https://example.org/a> and <ana@example.org>", "https://example.org/a and ana@example.org"),
        ("[sic](a mistake), a[1](see) and [2] of 2 <3", "[sic](a mistake), a[1](see) and [2] of 2 <3"),
        ("[open\n\nend](/x)", "[open\n\nend](/x)"),
    ],
)
def test_the_words_of_links_and_pictures_stay(raw: str, text: str) -> None:
    assert apply(raw, links(raw))[0] == text
