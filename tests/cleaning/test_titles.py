import pytest

from tests.cleaning.support import OPENING, SECOND, cleaned

HEADLINE = "Norlandia opens its second harbour"


@pytest.mark.parametrize(
    "lines",
    [
        (HEADLINE, OPENING),
        ("", HEADLINE, "", "March 3, 2024", "", OPENING),
        ("Home » World", HEADLINE, "Share | Translate", "By Ana Silva", OPENING),
        (
            "```html",
            HEADLINE,
            "Table of Contents",
            f"- 1. {HEADLINE}",
            "- 2. A long wait",
            OPENING,
            "A long wait",
            SECOND,
        ),
        (f"{HEADLINE} | Riverton Wire", "Ports", "Rail", "Roads", "Towns", HEADLINE, OPENING, SECOND),
        (f"{HEADLINE} - Riverton Wire", "Ports", "Rail", "Roads", "Towns", HEADLINE, OPENING, SECOND),
        (f"Home » {HEADLINE}", "Featured World Ports", "", HEADLINE, "", OPENING),
        (f"# {HEADLINE}", OPENING),
    ],
)
def test_the_first_full_headline_is_the_title(lines: tuple[str, ...]) -> None:
    result = cleaned(*lines)
    assert result.title is not None
    assert (result.title.text, result.title.basis) == (HEADLINE, "stated")
    assert result.text.startswith(HEADLINE)
    assert result.text.count(HEADLINE) == 1


@pytest.mark.parametrize(
    "lines", [(OPENING, SECOND), (), ("2024",), ("By Ana Silva", OPENING), ("Share this article", OPENING)]
)
def test_a_page_may_have_none(lines: tuple[str, ...]) -> None:
    assert cleaned(*lines).title is None


def test_the_given_title_is_found_in_the_text() -> None:
    result = cleaned("Home", "NORLANDIA OPENS ITS SECOND HARBOUR", OPENING, title=HEADLINE)
    assert result.title is not None
    assert result.title.span is not None
    assert (result.title.text, result.title.basis) == (HEADLINE.upper(), "given")


def test_a_given_title_that_the_text_lacks_has_no_span() -> None:
    result = cleaned("Port fees rise again", OPENING, title=HEADLINE)
    assert result.title is not None
    assert (result.title.text, result.title.span, result.title.basis) == (HEADLINE, None, "given")
