import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.cleaning import clean
from tests.cleaning.support import OPENING, SECOND, article, cleaned, kept

HEADLINE = "Norlandia opens its second harbour"
PIECES = st.sampled_from(
    [OPENING, SECOND, HEADLINE, "Share", "By Ana Silva", "3 March 2024", "• one two", "Source: Riverton Wire", "", " ",
     "Table of Contents", "a &amp; b", "x\u00a0y\u200bz", "ports,rail", "**bold**", "© PU", "|", "Cost: 5", "<p>hm</p>"]
)  # fmt: skip


def test_the_text_is_the_blocks_of_the_article_parted_by_blank_lines() -> None:
    result = cleaned("Share", HEADLINE, "By Ana Silva", "3 March 2024", OPENING, "• Lower fees,and ports", "Translate")
    assert result.text == f"{HEADLINE}\n\n{OPENING}\n\nLower fees, and ports"
    assert kept(result) == [("title", HEADLINE), ("paragraph", OPENING), ("item", "Lower fees, and ports")]


def test_every_character_that_is_read_comes_from_the_raw_text() -> None:
    result = cleaned("Share", HEADLINE, f"  {OPENING.replace(' ', chr(160))}  ", "• Ports,rail &amp; roads")
    start = result.text.index("Ports")
    span = result.offsets.raw_span(start, start + len("Ports, rail & roads"))
    assert result.raw[span.start : span.end] == "Ports,rail &amp; roads"


def test_a_repair_can_be_switched_off_by_name() -> None:
    raw = "The port union runs ports,rail and roads."
    assert "ports, rail" in clean(article(raw)).text
    assert clean(article(raw), disabled={"cleaning.repair.comma"}).text == raw


@pytest.mark.parametrize("raw", ["", " ", "\n\n \n", "\ufeff", "|", "Share"])
def test_a_page_without_words_of_its_own_is_empty(raw: str) -> None:
    result = clean(article(raw))
    assert (result.text, result.text_blocks, result.title, result.published) == ("", (), None, None)
    assert result.offsets.raw_length == len(raw)


def test_wrapped_lines_make_one_block_of_the_raw_text() -> None:
    raw = "The ministers of the four river states agreed on Monday to share the\nwater of the upper valley."
    result = clean(article(raw))
    assert result.text == raw.replace("\n", " ")
    assert [(block.start, block.end) for block in result.blocks] == [(0, len(raw))]


@given(st.lists(PIECES, max_size=14).map("\n".join))
def test_blocks_and_text_hold_together(raw: str) -> None:
    _holds_together(raw)


@given(st.text(max_size=80))
def test_any_text_can_be_cleaned(raw: str) -> None:
    _holds_together(raw)


def _holds_together(raw: str) -> None:
    result = clean(article(raw))
    assert (result.offsets.raw_length, result.offsets.clean_length) == (len(raw), len(result.text))
    assert all(0 <= block.start < block.end <= len(raw) for block in result.blocks)
    assert all(one.end <= two.start for one, two in zip(result.blocks, result.blocks[1:], strict=False))
    texts = [result.text[block.start : block.end] for block in result.text_blocks]
    assert "\n\n".join(texts) == result.text
    assert all(text == text.strip() != "" for text in texts)
    for stated in (result.title, result.published, result.publisher):
        assert stated is None or stated.span is None or raw[stated.span.start : stated.span.end] == stated.text
    for block in result.text_blocks:
        span = result.offsets.raw_span(block.start, block.end)
        assert any(whole.start <= span.start < span.end <= whole.end for whole in result.blocks)


def test_a_page_cleaned_twice_gives_the_same() -> None:
    raw = f"{HEADLINE}\n3 March 2024\n{OPENING}\nRelated\nPort fees rise"
    assert clean(article(raw)) == clean(article(raw))
