import pytest

from extract.article import Article, Metadata
from extract.cleaning import Cleaned, clean
from tests.cleaning.support import OPENING, SECOND, cleaned

REUTERS = (
    "(Reporting by Ana Silva in Lima, Bo Lind and Cy Ng; Additional reporting by Dee Marsh; "
    "Writing by Eve Park; Editing by Fay Ode)"
)
HEADLINE = "Norlandia opens its second harbour"


def authors(result: Cleaned) -> list[str]:
    assert all(one.span and result.raw[one.span.start : one.span.end] == one.text for one in result.authors)
    return [one.text for one in result.authors]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ana Silva", ["Ana Silva"]),
        ("BY ANA SILVA", ["ANA SILVA"]),
        ("By Ana Silva and Bo Lind in Lisbon", ["Ana Silva", "Bo Lind"]),
        ("By Ana Silva in New York and Bo Lind in Riverton", ["Ana Silva", "Bo Lind"]),
        ("By Ana Silva, Kenji Ota and Bo Lind", ["Ana Silva", "Kenji Ota", "Bo Lind"]),
        (
            "By Maria da Silva, Jan van der Berg and Ali bin Omar",
            ["Maria da Silva", "Jan van der Berg", "Ali bin Omar"],
        ),
        ("By Dr. A. J. Silva, PhD", ["A. J. Silva"]),
        ("By Ana Silva, Foreign Editor", ["Ana Silva"]),
        ("By Ana Silva, Riverton Wire, Lisbon", ["Ana Silva"]),
        ("By Ana Silva, South Korea", ["Ana Silva"]),
        ("By Ana Silva for Riverton Wire", ["Ana Silva"]),
        ("By Ana Silva (Riverton Wire)", ["Ana Silva"]),
        ("By ANA SILVA The Associated Press", ["ANA SILVA"]),
        ("By Ana Silva Foreign Correspondent", ["Ana Silva"]),
        ("By Ana Silva, a fellow at the Harbour Institute", ["Ana Silva"]),
        ("By Ana Silva @anasilva | 3 March 2024", ["Ana Silva"]),
        ("By Ana Silva and Sukarno", ["Ana Silva", "Sukarno"]),
        ("By Kate | 3 March 2024", ["Kate"]),
        ("Written by Ana Silva and edited by Bo Lind", ["Ana Silva"]),
        ("Words: Ana Silva", ["Ana Silva"]),
        ("Story and photos by Ana Silva", ["Ana Silva"]),
        ("Text by Ana Silva | Photos by Bo Lind", ["Ana Silva"]),
        ("Opinion by Ana Silva", ["Ana Silva"]),
        ("Reporter: Ana Silva | Editor: Bo Lind", ["Ana Silva"]),
        ("Posted by Ana Silva on 3 March 2024", ["Ana Silva"]),
        ("Ana Silva | 3 March 2024", ["Ana Silva"]),
        ("3 March 2024 | Ana Silva", ["Ana Silva"]),
        ("Ana Silva, Riverton Wire", ["Ana Silva"]),
        ("Ana Silva, Foreign Correspondent", ["Ana Silva"]),
        ("February 1, 2024 | BY: Ana Silva, MSc", ["Ana Silva"]),
        ("By Ana Silva Ana Silva", ["Ana Silva"]),
    ],
)
def test_a_line_below_the_headline_names_the_persons_who_wrote(line: str, names: list[str]) -> None:
    assert authors(cleaned(HEADLINE, line, OPENING, SECOND)) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Riverton Wire Staff", ["Riverton Wire"]),
        ("Quayside staff", ["Quayside"]),
        ("Riverton Wire Web Desk", ["Riverton Wire"]),
        ("By Reuters Staff", ["Reuters"]),
        ("By AFP", ["AFP"]),
        ("Contributed by Harbour Institute", ["Harbour Institute"]),
        ("By the Ministry of Ports", ["Ministry of Ports"]),
        ("Staff Reporter", []),
        ("By Our Correspondent", []),
        ("News Desk", []),
        ("Photos by Bo Lind", []),
        ("Translated by Bo Lind", []),
        ("Edited by Bo Lind", []),
        ("With inputs from AFP", []),
        ("Riverton Wire, 3 March 2024", []),
    ],
)
def test_where_no_person_is_named_the_body_is_the_author(line: str, names: list[str]) -> None:
    assert authors(cleaned(HEADLINE, line, OPENING, SECOND)) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (
            REUTERS,
            ["Ana Silva", "Bo Lind", "Cy Ng", "Eve Park"],
        ),
        ("Reporting by A. Silva and Bo Lind; editing by Cy Ng", ["A. Silva", "Bo Lind"]),
        ("cw/msh (AFP, dpa)", ["AFP", "dpa"]),
        ("— BERNAMA", ["BERNAMA"]),
        ("— Ana Silva", ["Ana Silva"]),
        ("- Ana Silva, Riverton Wire", ["Ana Silva"]),
        ("Editing by Bo Lind", []),
        ("Ana Silva contributed to this report.", []),
    ],
)
def test_a_line_below_the_article_names_them_too(line: str, names: list[str]) -> None:
    assert authors(cleaned(HEADLINE, OPENING, SECOND, f"{OPENING} It was long.", line)) == names


def test_an_author_named_twice_is_one() -> None:
    result = cleaned(HEADLINE, "By Ana Silva", OPENING, f"{SECOND} (Reporting by ANA SILVA and Bo Lind)")
    assert authors(result) == ["Ana Silva", "Bo Lind"]
    assert [one.rule for one in result.authors] == ["cleaning.author.label", "cleaning.author.tail"]


def test_a_name_without_a_label_gives_way_to_one_with_it() -> None:
    assert authors(cleaned(HEADLINE, "Bo Lind, Riverton Wire", "By Ana Silva", OPENING)) == ["Ana Silva"]


def test_given_authors_win_and_point_to_the_text_where_it_has_them() -> None:
    raw = "\n".join((HEADLINE, "By Ana Silva and Bo Lind", OPENING))
    given = Metadata(authors=("ana silva", "Cy Ng"))
    page = Article(id="a", raw=raw, path="a.txt", sha256="0" * 64, bytes=1, encoding="utf-8", metadata=given)
    first, second = clean(page).authors
    assert (first.text, first.basis, first.rule, first.span is None) == ("Ana Silva", "given", BY, False)
    assert (second.text, second.basis, second.rule, second.span) == ("Cy Ng", "given", None, None)


BY = "cleaning.author.label"
