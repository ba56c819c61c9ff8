import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.cleaning import Edit
from extract.cleaning.repairs import ENTITY, INVISIBLE, SPACE, TAG, repair_characters, without_overlaps


@pytest.mark.parametrize(
    ("raw", "repaired"),
    [
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("\ufeffHar\u00adbour\u200b open", "Harbour open"),
        ("agree\u00ad\nment and treaty\u00ad\r\n\r\n", "agreement and treaty\n\n"),
        ("5\u00a0million\u2009tons\tof rice", "5 million tons of rice"),
        ("Ota &amp; Sons&nbsp;said &quot;yes&quot; &#8211; &#x2013;", 'Ota & Sons said "yes" – –'),
        ("Ota &amp;amp; Sons and &amp;nbsp;more", "Ota & Sons and  more"),
        ("R&D; AT&T &unknown; & co.", "R&D; AT&T &unknown; & co."),
        ("<p>One.</p><p>Two <em>now</em><br/>three</p>", "\nOne.\n\nTwo now\nthree\n"),
        ('<a href="https://example.org/x?a=1&amp;b=2">Port</a>', "Port"),
        ("2 < 3 and <name> and 4 > 3", "2 < 3 and <name> and 4 > 3"),
    ],
)
def test_characters_are_repaired(raw: str, repaired: str) -> None:
    assert repair_characters(raw)[0] == repaired


@pytest.mark.parametrize(
    ("rule", "raw"), [(ENTITY, "R&amp;D"), (INVISIBLE, "a\u200bb"), (SPACE, "a\u00a0b"), (TAG, "<b>a</b>")]
)
def test_a_repair_can_be_switched_off(rule: str, raw: str) -> None:
    assert repair_characters(raw)[0] != raw
    assert repair_characters(raw, disabled={rule})[0] == raw


def test_of_edits_that_overlap_the_first_and_longest_stays() -> None:
    edits = [Edit(2, 3, "", "late"), Edit(0, 1, "", "short"), Edit(0, 3, "", "long")]
    assert [edit.rule for edit in without_overlaps(edits)] == ["long"]


@given(st.text(max_size=60))
def test_a_repaired_text_needs_no_repair_of_blanks_and_maps_back(raw: str) -> None:
    text, offsets = repair_characters(raw)
    assert not set(text) & set("\r\t\u00a0\u200b\ufeff\u2028")
    assert (offsets.raw_length, offsets.clean_length) == (len(raw), len(text))
