import pytest

from extract.cleaning.layout import GLUED_BLOCK, WRAP, repair_lines

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
