import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.cleaning import Edit
from extract.cleaning.repairs import INVISIBLE, LINE_END, REPAIRS, SPACE, repair_characters, without_overlaps


@pytest.mark.parametrize(
    ("raw", "repaired"),
    [
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("\ufeffHar\u00adbour\u200b open", "Harbour open"),
        ("agree\u00ad\nment and treaty\u00ad\r\n\r\n", "agreement and treaty\n\n"),
        ("5\u00a0million\u2009tons\tof rice", "5 million tons of rice"),
        ("Ota&nbsp;said&shy; &amp;nbsp;so &lt;b&gt;now&lt;/b&gt;", "Ota said  so now"),
        ('<a href="https://example.org/x?a=1&amp;b=2">Port</a>', "Port"),
        ("&acirc;&euro;&trade;s and it\\x92s", "’s and it’s"),
        ("[the **port** of S&atilde;o](/x) \ue80bopens", "the port of São opens"),
    ],
)
def test_characters_are_repaired(raw: str, repaired: str) -> None:
    assert repair_characters(raw)[0] == repaired


@pytest.mark.parametrize(("rule", "raw"), [(LINE_END, "a\r\nb"), (INVISIBLE, "a\u200bb"), (SPACE, "a\u00a0b")])
def test_a_repair_can_be_switched_off(rule: str, raw: str) -> None:
    assert repair_characters(raw)[0] != raw
    assert repair_characters(raw, disabled={rule})[0] == raw


def test_clean_text_comes_back_as_it_is() -> None:
    raw = "The “harbour” of Norlandia — open since 2016 – isn’t far from São Tomé."
    text, offsets = repair_characters(raw)
    assert text is raw
    assert offsets.raw_starts == ()


def test_every_repair_has_one_entry() -> None:
    assert len({rule for rule, _ in REPAIRS}) == len(REPAIRS)


def test_of_edits_that_overlap_the_first_and_longest_stays() -> None:
    edits = [Edit(2, 3, "", "late"), Edit(0, 1, "", "short"), Edit(0, 3, "", "long")]
    assert [edit.rule for edit in without_overlaps(edits)] == ["long"]


@given(st.text(max_size=60))
def test_a_repaired_text_needs_no_repair_of_blanks_and_maps_back(raw: str) -> None:
    text, offsets = repair_characters(raw)
    assert not set(text) & set("\r\t\u00a0\u200b\ufeff\u2028")
    assert (offsets.raw_length, offsets.clean_length) == (len(raw), len(text))
