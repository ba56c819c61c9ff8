from extract.cleaning.lines import split_lines
from extract.cleaning.offsets import apply
from extract.cleaning.wrapping import wrapped_lines

RAGGED = """\
RIVERTON, March 3 The council of the lake-backed Northern
Harbour Bank met on Monday in the new seat of the
bank. Its members lend to ports of four states and
to no others.
"We will lend more next year," said Ana Silva, who has led
the bank since it was founded.
None of them came late, as nobody had
left the town since the last storm."""
ITEMS = """\
lower the fees of the harbours
train the crews of all of the ferries to the coast
build a second pier
open the customs house on the days of the markets
repair the cranes of the quay
publish the names of those who paid no fees"""


def joined(text: str) -> list[str]:
    return apply(text, [*wrapped_lines(split_lines(text))])[0].split("\n")


def test_running_text_of_no_measure_is_joined_within_its_sentences() -> None:
    assert joined(RAGGED) == [
        " ".join(RAGGED.split("\n")[:4]),
        '"We will lend more next year," said Ana Silva, who has led the bank since it was founded.',
        "None of them came late, as nobody had left the town since the last storm.",
    ]


def test_a_headline_right_above_it_stays_apart() -> None:
    assert joined(f"The Harbour Bank of the Lakes Lends to Four Ports\n{RAGGED}")[0].endswith("Four Ports")


def test_who_wrote_it_and_when_stays_apart_from_a_long_headline() -> None:
    text = "What two ports agreed on and what it all costs | Lagoon Information\nby Admin — March 3, 2024 in Ports 0"
    assert joined(text) == text.split("\n")
    assert len(joined(text.replace("by Admin — March", "by Monday and not in March"))) == 1


def test_an_address_stays_apart() -> None:
    text = RAGGED.replace("had\nleft", "had\nhttps://example.org/a\nleft")
    assert "https://example.org/a" in joined(text)


def test_items_without_sentences_stay_apart() -> None:
    assert joined(ITEMS) == ITEMS.split("\n")


def test_the_work_grows_with_the_text() -> None:
    assert len(joined("a b c d e f g h i j k l m n o p q r s t u v w x y z\n" * 4000)) > 0
