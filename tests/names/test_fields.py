import pytest

from extract.cleaning.model import Block
from extract.names.find import find_all
from tests.names.texts import make_doc, of_type

PAGE = "Title: Reef Roads 2031 – nets (RR 2031)\nCommissioned by: World Bank\nLater RR 2031 grew."


def blocks(text: str) -> tuple[Block, ...]:
    starts = [0, *(i + 1 for i, c in enumerate(text) if c == "\n")]
    ends = [*(i for i, c in enumerate(text) if c == "\n"), len(text)]
    return tuple(Block("field" if ":" in text[a:b] else "paragraph", a, b) for a, b in zip(starts, ends, strict=True))


def names(text: str) -> list[tuple[str, list[str]]]:
    doc = make_doc(text)
    doc._.extract_blocks = blocks(text)
    mentions, entities = find_all(doc)
    return [(e.name, [mentions[i].text for i in e.mentions]) for e in entities if e.type == "programme"]


def test_the_title_field_names_the_project_and_its_short_form() -> None:
    assert names(PAGE) == [("Reef Roads 2031 – nets", ["Reef Roads 2031 – nets", "RR 2031", "RR 2031"])]


def test_a_title_field_elsewhere_is_something_else() -> None:
    assert names("Title: Reef Roads Manager\nSalary: low") == []


def test_a_remark_in_brackets_is_no_short_form() -> None:
    assert names("Project: Reef Roads (second phase)\n") == [("Reef Roads", ["Reef Roads"])]


def test_without_blocks_there_are_no_fields() -> None:
    assert find_all(make_doc("Project: Reef Roads 2031 (RR 2031)"))[1] == ()


@pytest.mark.parametrize(
    "text", ["Borrower: Republic of Malawi", "Borrower\tRepublic of Malawi", "Borrower Republic of Malawi"]
)
def test_a_country_as_the_value_of_a_field(text: str) -> None:
    assert of_type(text, "place") == ["Republic of Malawi"]


def page(title: str, *fields: str) -> list[tuple[str, str, list[str]]]:
    """Type, name and mentions of the entities that a headline with fields below has."""
    text = "\n".join([title, *fields])
    doc = make_doc(text)
    first, *others = blocks(text)
    doc._.extract_blocks = (Block("title", first.start, first.end), *others)
    mentions, entities = find_all(doc)
    return [(e.type, e.name, [mentions[i].text for i in e.mentions]) for e in entities]


PROJECT = ("Donors: unknown", "Budget: small", "Status: Active")


def test_a_headline_right_above_the_fields_of_a_project_is_its_name() -> None:
    assert page("Quiet Reefs, Strong Nets: Phase II (QRSN)", *PROJECT) == [
        ("programme", "Quiet Reefs, Strong Nets: Phase II", ["Quiet Reefs, Strong Nets: Phase II", "QRSN"])
    ]
    assert page("Quiet Reefs and Strong Nets", *PROJECT[:2]) == []
    assert page("Nets for $3 million", *PROJECT) == []
    assert page("The reefs in brief", *PROJECT) == []
    assert page("Quiet Reefs and Strong Nets", "Status: Active", "Country: unknown", "Duration: short") == []


def test_a_headline_above_the_fields_of_an_occasion_is_its_name_if_it_has_the_noun_of_one() -> None:
    fields = ("Venue: unknown", "Date: unknown", "Organisers: unknown")
    assert page("3rd Forum on Quiet Reefs", *fields) == [
        ("occasion", "3rd Forum on Quiet Reefs", ["3rd Forum on Quiet Reefs"])
    ]
    assert page("Quiet Reefs and Nets", *fields) == []


def test_a_headline_that_begins_with_the_name_in_the_title_field_has_its_short_form() -> None:
    assert page("Quiet Reefs (QURE)", "Project title: Quiet Reefs", "Donor: unknown") == [
        ("programme", "Quiet Reefs", ["Quiet Reefs", "QURE", "Quiet Reefs"])
    ]


def test_a_field_gives_the_short_form() -> None:
    assert page("News", "Project title: Quiet Reefs", "Acronym: QURE") == [
        ("programme", "Quiet Reefs", ["Quiet Reefs", "QURE"])
    ]


def test_a_label_alone_has_the_next_field_as_its_value() -> None:
    text = "Project name\nQuiet Reefs\nFocal point\nOrvil Tamasik"
    doc = make_doc(text)
    doc._.extract_blocks = tuple(Block("field", one.start, one.end) for one in blocks(text))
    mentions, _ = find_all(doc)
    assert [(one.text, one.type) for one in mentions] == [("Quiet Reefs", "programme"), ("Orvil Tamasik", "person")]
