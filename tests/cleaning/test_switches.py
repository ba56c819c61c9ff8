import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.catalogue import entries
from extract.cleaning import OffsetMap, clean
from extract.cleaning.glue import repair_words
from extract.cleaning.layout import repair_lines
from extract.cleaning.repairs import repair_characters
from extract.cleaning.switches import check_disabled, repair_ids
from tests.cleaning.support import OPENING, article

IDS = repair_ids()
# Pieces that each repair wants, and that meet in ways that no page has.
PIECES = st.sampled_from([
    "a", "B", "Ab", " ", "  ", "\n", "\r\n", "\t", "\xa0", "\xad", "\u200b", "\ufeff", "\x85", "\x93", "Ã©", "â€™",
    "Ã¢â‚¬â„¢", "Â ", "ﬁ", "Ａ", "（", "e\u0301", "‑", "´s", "&amp;", "&lt;b>", "&#39", "<b>", "</p>", "<!--", "-->",
    "<script>", "</script>", "\\n", "\\u2019", "\\x92", "*", "**", "_", "`", "[a](", "/b)", "![", "](#)", "➢ ",
    ",", ".", ":", "(PU)", " ,", "( ", "said.Then", "ports,rail", "Dr.Ota", "andMinister",
    "the port union of the four river states has opened its agree-\nment and rail", "-\nment",
])  # fmt: skip
TEXTS = st.lists(PIECES, max_size=20).map("".join)
# What these take away may bring marks together that are to go in their turn.
REVEALING = {
    "cleaning.repair.entity", "cleaning.repair.escape", "cleaning.repair.tag", "cleaning.repair.mojibake",
    "cleaning.repair.link", "cleaning.repair.markdown", "cleaning.repair.wrapped_line", "cleaning.repair.invisible",
    "cleaning.repair.stray_blank",
}  # fmt: skip


def repaired(raw: str, disabled: set[str]) -> tuple[str, OffsetMap]:
    """All repairs but those of capitals, which go by blocks."""
    text, offsets = repair_characters(raw, disabled=disabled)
    text, _, to_lines = repair_lines(text, disabled=disabled)
    text, to_words = repair_words(text, disabled=disabled)
    return text, offsets.then(to_lines).then(to_words)


def holds(raw: str, text: str, offsets: OffsetMap) -> None:
    """The map is of these texts, its edits are in order, and between them both are the same."""
    assert (offsets.raw_length, offsets.clean_length) == (len(raw), len(text))
    done = clean_done = 0
    rows = zip(offsets.raw_starts, offsets.raw_ends, offsets.clean_starts, offsets.clean_ends, strict=True)
    for raw_start, raw_end, start, end in (*rows, (len(raw), len(raw), len(text), len(text))):
        assert done <= raw_start <= raw_end
        assert clean_done <= start <= end
        assert raw[done:raw_start] == text[clean_done:start]
        done, clean_done = raw_end, end


@given(TEXTS)
def test_all_repairs_together_keep_the_map_exact(raw: str) -> None:
    holds(raw, *repaired(raw, set()))


@pytest.mark.parametrize("rule", IDS)
@given(raw=TEXTS)
@settings(deadline=None, max_examples=25)
def test_each_repair_alone_keeps_the_map_exact_and_is_done_at_once(rule: str, raw: str) -> None:
    others = set(IDS) - {rule}
    text, offsets = repaired(raw, others)
    holds(raw, text, offsets)
    if rule not in REVEALING:
        assert repaired(text, others)[0] == text


def test_blanks_on_both_sides_of_brackets_are_set_at_once() -> None:
    assert repaired("Port Union (PU)and Rail Union(RU)", set(IDS) - {"cleaning.repair.bracket"})[0] == (
        "Port Union (PU) and Rail Union (RU)"
    )


@given(TEXTS)
def test_with_all_repairs_switched_off_nothing_changes(raw: str) -> None:
    assert repaired(raw, set(IDS)) == (raw, OffsetMap.identity(len(raw)))


def test_every_repair_of_the_catalogue_has_a_switch() -> None:
    assert len(set(IDS)) == len(IDS)
    assert set(IDS) == {rule for rule in entries("cleaning") if rule.startswith("cleaning.repair.")}


def test_an_id_that_no_repair_has_is_refused_with_those_there_are() -> None:
    check_disabled(IDS)
    with pytest.raises(
        ValueError, match=r"no repair is called cleaning.repair.coma; there are .*cleaning.repair.comma"
    ):
        clean(article(OPENING), disabled={"cleaning.repair.coma"})
