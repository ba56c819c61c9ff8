import pytest

from tests.cleaning.support import OPENING, SECOND, cleaned

HEADLINE = "Norlandia opens its second harbour"
BODY = (HEADLINE, OPENING, SECOND, "The fees fell by half in the first year.")


def names(*lines: str) -> list[str]:
    return [one.text for one in cleaned(*BODY, *lines).authors]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("— Ana Silva is a fellow at the Harbour Institute in Riverton.",), ["Ana Silva"]),
        (("*Dr Ana Silva and Bo Lind are researchers at the Harbour Institute.",), ["Ana Silva", "Bo Lind"]),
        (("Ana Silva is a professor of port law at the University of Eastisle.",), ["Ana Silva"]),
        (("Ana Silva teaches port law and is a columnist for this page.",), ["Ana Silva"]),
        (("About the author", "Ana Silva has lived by the harbour since 1990."), ["Ana Silva"]),
        (("The writer is a fellow at the Harbour Institute.",), []),
        (("Ana Silva visits the harbour each year with a researcher.",), []),
        (("Ana Silva is the new minister of ports and roads.",), []),
        (("They agreed on three names:", "- Ana Silva is a former editor.", "- Bo Lind is a former editor."), []),
    ],
)
def test_a_note_at_the_foot_introduces_the_author(lines: tuple[str, ...], found: list[str]) -> None:
    assert names(*lines) == found


def test_somebody_whom_the_article_speaks_of_is_not_its_author() -> None:
    assert names("“We wait,” Ana Silva said.", "Silva was angry.", "Ana Silva is a former reporter of the paper.") == []


def test_a_byline_makes_a_note_needless() -> None:
    result = cleaned(HEADLINE, "By Bo Lind", *BODY[1:], "— Ana Silva is a fellow at the Harbour Institute.")
    assert [one.text for one in result.authors] == ["Bo Lind"]
