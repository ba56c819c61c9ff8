import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.names.words import CAPITAL, LOWER, MARK, NUMBER, WORD, is_date_number, split, view


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ostia-Kenya", ["Ostia", "-", "Kenya"]),
        ("the U.S.-Ostia pact", ["the", "U.S.", "-", "Ostia", "pact"]),
        ("J. Smith", ["J.", "Smith"]),
        ("World War I. The end", ["World", "War", "I", ".", "The", "end"]),
        ("47th", ["47th"]),
        ("Academy 2.0 (A2)", ["Academy", "2.0", "(", "A2", ")"]),
        ("2016,is", ["2016", ",", "is"]),
    ],
)
def test_splits_as_names_need_it(text: str, words: list[str]) -> None:
    assert view(text).text == words


def test_the_prefix_of_a_sum_is_a_mark() -> None:
    assert view("US$5 for Ostia").kind == [MARK, NUMBER, LOWER, CAPITAL]


def test_kinds_go_by_the_first_character() -> None:
    assert view("Pact of 2024.").kind == [CAPITAL, LOWER, NUMBER, MARK]


def test_lines_break_unless_blocks_are_given() -> None:
    text = "Harbour\nPact now"
    assert view(text).breaks == [False, True, False]
    assert view(text, starts=[0]).breaks == [True, False, False]
    assert view(text, starts=[0, 13]).breaks == [True, False, True]


def test_initial_is_after_a_full_stop_or_an_opening_quotation_mark() -> None:
    words = view("It ended. “Pact signed, Ostia said.")
    assert [w for i, w in enumerate(words.text) if words.initial(i)] == ["It", "“", "Pact"]


def test_typographic_apostrophes_are_made_plain() -> None:
    assert split("Ministers’ Meeting") == ("Ministers", "'", "Meeting")


@pytest.mark.parametrize(("word", "expected"), [("1998", True), ("3rd", True), ("250", False), ("3000", False)])
def test_years_and_ordinals_open_names(word: str, expected: bool) -> None:
    assert is_date_number(word) is expected


@given(st.text(alphabet="aAbUS.,_-$ 5é\u3000\n"))
def test_the_words_are_those_of_the_expression_alone(text: str) -> None:
    words = view(text)
    assert list(zip(words.text, words.start, strict=True)) == [(m.group(), m.start()) for m in WORD.finditer(text)]


@given(st.text())
def test_words_are_slices_of_the_text(text: str) -> None:
    words = view(text)
    assert all(text[words.start[i] : words.end[i]] == word for i, word in enumerate(words.text))
    assert len(words.breaks) == len(words) == len(words.kind)


def test_places_are_ascending_whatever_the_number_of_triggers() -> None:
    words = view("b a B a b")
    many = frozenset({"a", "b", *map(str, range(99))})
    assert words.places(frozenset({"b", "a"})) == words.places(many) == [0, 1, 3, 4]
    assert words.low_places(many) == [0, 1, 2, 3, 4]


def test_a_cell_of_a_table_breaks_as_a_line_does() -> None:
    assert view("Lender\tQuay Bank", starts=[0]).breaks == [True, True, False]
