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
