import doctest
import time
from decimal import localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

import extract.amounts.find
import extract.amounts.units
from extract.amounts import Amount, find_amounts
from extract.catalogue import entries

RULES = entries("amounts")
PIECES = [
    "5", "1,200", "12.5", "twenty", "a dozen", "half a million", " million", "bn", " lakh", "$", "S$", "€", "Rp ",
    "USD ", " euros", " cents", "%", " percent", " to ", "-", " and ", "between ", "over ", " or more", " ships",
    " years", "\n", " ", ". ", ", ", "(", ")", "m", "2021", "May ", "İ", "½", "£", " pounds", "No. ", "'",
]  # fmt: skip


@pytest.mark.parametrize("module", [extract.amounts.find, extract.amounts.units])
def test_examples_of_the_docstrings(module: object) -> None:
    outcome = doctest.testmod(module)  # type: ignore[arg-type]
    assert outcome.attempted
    assert not outcome.failed


def check(text: str) -> list[Amount]:
    found, end = find_amounts(text), 0
    for amount in found:
        assert end <= amount.start < amount.end
        assert text[amount.start : amount.end] == amount.text
        assert amount.value.is_finite()
        assert amount.rule in RULES
        assert amount.upper is None or amount.upper > amount.value
        assert amount.currency is None or len(amount.currency) == 3
        assert (amount.currency is None) or amount.type == "money"
        assert (amount.unit is None) or amount.type == "count"
        end = amount.end
    return found


@given(st.text(max_size=60))
def test_any_text_gives_sound_amounts(text: str) -> None:
    check(text)


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_mixture_of_the_pieces_gives_sound_amounts(text: str) -> None:
    check(text)


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_the_result_does_not_depend_on_what_was_searched_before(text: str) -> None:
    first = find_amounts(text)
    find_amounts("In Cairo, all figures are in Australian dollars: 5 pounds and $5.")
    assert find_amounts(text) == first


def test_values_are_exact_whatever_the_context() -> None:
    with localcontext() as context:
        context.prec = 2
        (found,) = find_amounts("It cost $123,456.789 million.")
    assert str(found.value) == "123456789000"


def test_wrapped_lines_do_not_break_an_amount() -> None:
    assert [amount.text for amount in find_amounts("It cost $1.2\nbillion and 3 million\nbaht.")] == [
        "$1.2\nbillion",
        "3 million\nbaht",
    ]


def test_an_amount_does_not_run_into_the_next_heading() -> None:
    assert [amount.text for amount in find_amounts("Price: $5\nMillion Street")] == ["$5"]


MEGABYTE = 1_000_000


@pytest.mark.parametrize(
    "piece", ["1", "1,", "1.", ",", "$", "(", "a ", "and a half ", "figures in ", "U.S. ", "$a", "x", "a-"]
)
def test_a_megabyte_of_noise_is_soon_read(piece: str) -> None:
    start = time.process_time()
    find_amounts(piece * (MEGABYTE // len(piece)))
    assert time.process_time() - start < 5


def test_one_endless_word_behind_an_amount_is_read_once() -> None:
    for tail in ("a" * MEGABYTE, "a-" * (MEGABYTE // 2), " a" * (MEGABYTE // 2)):
        start = time.process_time()
        find_amounts(f"$5 {tail}")
        assert time.process_time() - start < 5


def cost(piece: str, size: int) -> float:
    text = piece * (size // len(piece))
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        find_amounts(text)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize(
    "piece",
    [
        "twenty ",
        "one hundred and ",
        "$5-",
        "5 to ",
        "1 000 ",
        "5m ",
        "10 big ",
        "5 pounds ",
        "5 francs ",
        "a $ ",
        "ten-",
        "5 cents ",
        "1-",
        "$5 (",
        "$5 (€6; ",
        "$5 a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a €6 ",
        "$5 each a ",
        "$5 or €6 or ",
        "annual $5 ",
        "2 1/2 ",
        "-$5 ",
        "by 5p ",
        "S$5 $",
    ],
)
def test_time_grows_with_the_text_and_not_with_its_square(piece: str) -> None:
    cost(piece, 500)
    assert cost(piece, 8_000) < 8 * 3 * cost(piece, 1_000)
