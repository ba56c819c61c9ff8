import pytest

from extract.cleaning.layout import GLUED_BLOCK, repair_lines
from extract.cleaning.wrapping import WRAP

MENU = """\
Port fees rise again in all of the eastern islands
Ferry to Eastisle is delayed by a day of strikes
New cranes arrive at the second harbour of the town
Rail link to the harbour is to open in May"""
WRAPPED = """\
The ministers of the four river states agreed on Monday to share the
water of the upper valley. They will meet again in Riverton in June,
when the new dam is to be opened by the prime minister of Norlandia,
and sign the final treaty then."""


def test_text_set_to_a_measure_becomes_one_line_again() -> None:
    assert repair_lines(WRAPPED)[0] == WRAPPED.replace("\n", " ")


def test_a_line_that_breaks_off_is_joined_to_the_next() -> None:
    raw = "The port union and its members have signed a treaty with the\nministry of trade on Monday."
    assert repair_lines(raw)[0] == raw.replace("\n", " ")


def test_a_word_parted_at_a_hyphen_is_joined_without_a_blank() -> None:
    raw = "The members of the union, who met for nine hours, have signed a long-\nterm treaty, it said on Monday."
    assert "long-term" in repair_lines(raw)[0]


def test_a_word_cut_at_a_line_end_is_made_whole() -> None:
    raw = "The members of the union, who met for nine hours, have signed an agree-\nment, it said on Monday."
    assert "an agreement, it" in repair_lines(raw)[0]


def test_short_paragraphs_share_the_measure_of_the_page() -> None:
    short = "A second treaty on the fees of the harbours is to be signed, said\nPort Union."
    assert repair_lines(f"{WRAPPED}\n\n{short}")[0].endswith(short.replace("\n", " "))
    assert repair_lines(short)[0] == short


def test_a_page_of_short_paragraphs_has_a_measure_too() -> None:
    pairs = [
        "The ministers of the four river states agreed on Monday to share\nthe water.",
        "They will meet again in Riverton in June, when the new big dam is\nto be opened.",
        "It was welcomed by the farmers of the valley, who have waited for\nrules for years.",
        "The rules are read out in every town of the valley, and after the\nAutumn Fair.",
    ]
    assert repair_lines("\n\n".join(pairs))[0] == "\n\n".join(pair.replace("\n", " ") for pair in pairs)


def test_an_indented_line_begins_a_paragraph_but_goes_on_with_an_item() -> None:
    body = WRAPPED.replace("final treaty then.", "final treaty then, in the new hall of Riverton.")
    assert repair_lines(f"{body}\n    They left at noon.")[0].endswith("Riverton.\n    They left at noon.")
    item = "1. Lower the level of the lake by one metre a year, in steps that all\n   farmers are told of."
    assert repair_lines(item)[0] == item.replace("\n   ", " ")


def test_a_poem_keeps_its_lines() -> None:
    poem = "O river wide,\nand river deep,\nthat never rests\nnor goes to sleep"
    assert repair_lines(f"{WRAPPED}\n\n{poem}")[0].endswith(poem)


@pytest.mark.parametrize(
    "raw",
    [
        "Ministers of four river states agree to share water\nthe ministers met on Monday.",
        "Ministers agree to share the water of the upper valley.\nthe ministers met on Monday.",
        "business\ntech\nscience\nhealth\nsports",
        "Three steps were agreed on Monday by all of the members, namely\n• lower fees for all of them;\n• training.",
        MENU,
        "One paragraph that ends here, and on which the next one follows.\n\nand a blank line lies between the two.",
    ],
)
def test_lines_of_their_own_stay_so(raw: str) -> None:
    assert repair_lines(raw)[0] == raw


def test_a_block_glued_to_another_is_parted_where_its_words_are_known() -> None:
    raw = "Help for Coastal Towns\n\nA partner of this projectHelp for Coastal Towns\n\nThe towns lie low."
    assert "this project\nHelp for" in repair_lines(raw)[0]
    assert repair_lines(raw, disabled={GLUED_BLOCK})[0] == raw


def test_joining_can_be_switched_off() -> None:
    assert repair_lines(WRAPPED, disabled={WRAP})[0] == WRAPPED


@pytest.mark.parametrize(
    ("raw", "parted"),
    [
        (
            " date 2024-03-03 Riverton, March 3 : The port is open.",
            " date 2024-03-03\nRiverton, March 3 : The port is open.",
        ),
        ("Published: 2024-03-03 “Ports for all”", "Published: 2024-03-03\n“Ports for all”"),
        ("Ports reopen\n03/03/2024Fees fall again", "Ports reopen\n03/03/2024\nFees fall again"),
        ("PRESS RELEASEMARCH 3, 2024\nPorts reopen", "PRESS RELEASE\nMARCH 3, 2024\nPorts reopen"),
    ],
)
def test_a_date_that_begins_a_page_is_parted_from_what_follows(raw: str, parted: str) -> None:
    assert repair_lines(raw)[0] == parted
    assert repair_lines(raw, disabled={GLUED_BLOCK})[0] == raw


@pytest.mark.parametrize(
    "raw",
    [
        "Published: 2024-03-03 10:15 GMT",
        "The date 2024-03-03 Ana chose",
        "03/03/2024PM",
        "date 2024-03-03",
        "2024-03-03 Ana Silva",
        "NewsMarch 3 fans left",
    ],
)
def test_other_dates_stay(raw: str) -> None:
    assert repair_lines(raw)[0] == raw
